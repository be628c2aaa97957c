import type { ReadyMade } from '../../cypher/queries/ready-made/define-ready-made.ts';
import { readyMade } from '../../cypher/queries/ready-made/index.ts';
import { parameterNames } from '../../cypher/ready-made/read-parameters.ts';
import type { Action } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';

export interface QueriesCommandOptions {
  json: boolean;
}

/** Lists the ready-made queries; opens no graph. */
export const queriesCommand: Action<QueriesCommandOptions> = async (_context, _words, { json }) => {
  process.stdout.write(json ? `${JSON.stringify(readyMade.map(inJson), null, 2)}\n` : queryList());
  return exitCodes.fine;
};

const inJson = ({ id, group, title, answers, parameters, columns, example }: ReadyMade) => ({
  id,
  group,
  title,
  answers,
  parameters,
  columns,
  example,
});

const groups = [...new Set(readyMade.map(({ group }) => group))];

const queryList = (): string =>
  groups
    .map((heading) => {
      const inGroup = readyMade.filter(({ group }) => group === heading);
      return `${heading}\n${inGroup.map((query) => `  ${query.id} (${parameterNames(query)})\n      ${query.answers}\n`).join('')}`;
    })
    .join('\n');
