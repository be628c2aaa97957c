import { z } from 'zod';
import type { NodeHead } from '../../../vocabulary/api/node.ts';
import { EntityId } from '../../../vocabulary/ids.ts';
import type { EntityType } from '../../../vocabulary/kinds.ts';
import type { NamedQuery } from '../../named-query.ts';
import { headOf, headShape } from '../node-row.ts';
import { rowOf } from '../row-of.ts';
import type { EntityPart } from './parameters.ts';

/** An entity, and how many papers state an edge of the kind that gives it an answer. */
interface WithAnswer {
  head: NodeHead;
  stating: number;
}

const row = rowOf({ ...headShape, stating: z.int() }).transform((found) => ({
  head: headOf(found),
  stating: found.stating,
}));

/** Which entities of some kinds have an edge that a parameter needs; those with most papers first. */
export const entitiesWithAnswers = (kinds: readonly EntityType[], part: EntityPart) =>
  ofLines(z.object({ limit: z.int().positive() }), [
    `MATCH (n:${kinds.join('|')})${edgeOf(part)}`,
    returned(part),
    'ORDER BY stating DESC, papers DESC, id',
    'LIMIT $limit',
  ]);

/** The same of some entities only, each found by its id. */
export const someWithAnswers = (kinds: readonly EntityType[], part: EntityPart) =>
  ofLines(z.object({ ids: z.array(EntityId).min(1) }), [
    'UNWIND $ids AS wanted',
    `MATCH (n:${kinds.join('|')} {id: wanted})${edgeOf(part)}`,
    returned(part),
    'ORDER BY stating DESC, papers DESC, id',
  ]);

/** Labels and types are the field's own words, none of them a reader's. */
function edgeOf({ edges, end }: EntityPart): string {
  const [left, right] = { source: ['-', '->'], target: ['<-', '-'], either: ['-', '-'] }[end];
  return `${left}[r:${edges.join('|')}]${right}(${edges.includes('MENTIONS') ? ':Paper' : ''})`;
}

const returned = ({ edges }: EntityPart): string =>
  'RETURN n.id AS id, labels(n) AS kind, n.name AS name, n.papers AS papers, n.firstYear AS year, ' +
  `${edges.includes('MENTIONS') ? 'count(*)' : 'count(DISTINCT r.paper)'} AS stating`;

function ofLines<P>(parameters: z.ZodType<P>, lines: string[]): NamedQuery<P, WithAnswer> {
  const text = lines.join('\n');
  return {
    name: 'entities-with-answers',
    title: 'Entities with an answer',
    answers: 'Which entities have an answer to a question, and in how many papers.',
    parameters,
    row,
    text: { neo4j: text, ladybug: text },
  };
}
