import { MatrixAnswer, MatrixRequest } from '../../vocabulary/api/matrix.ts';
import { HttpProblem } from '../problem.ts';
import { getRoute, nothing } from '../route.ts';

export const matrix = getRoute({
  path: '/matrix',
  summary: 'Which models papers relate to which datasets, and where that is likely missing',
  description:
    'Filled cells of rows × columns of any kinds, in an order that brings what is filled alike together. `total` tells ' +
    'what was cut. A gap is an empty cell whose five most similar rows and five most similar columns are filled there: ' +
    'two rows are as similar as the cosine of their filled cells, the share of the similar ones that are filled is ' +
    'weighed by it, and the score (0–1) is the square root of both shares multiplied. A cell is an edge or several: its ' +
    'sentences are at `/evidence`.',
  problems: [400],
  withoutGraph: true,
  params: nothing,
  query: MatrixRequest,
  answer: MatrixAnswer,
  async handle({ query }, { content }) {
    if (query.from !== undefined && query.to !== undefined && query.from > query.to) {
      throw new HttpProblem(
        400,
        `"from" is ${query.from} and "to" is ${query.to}: the first year cannot be after the last.`,
      );
    }
    return content.matrix(query);
  },
});
