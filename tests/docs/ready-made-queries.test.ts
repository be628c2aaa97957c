import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { ReadyMade } from '../../cypher/queries/ready-made/define-ready-made.ts';
import { readyMade } from '../../cypher/queries/ready-made/index.ts';
import type { QueryParameter } from '../../vocabulary/api/ready-made.ts';

const head = `# Ready-made queries

Questions that are asked by filling in a name, a year or a type: in the explorer by its button Ask. \`weft queries\` lists
them, \`weft query NAME --param KEY=VALUE\` asks one, and so does \`POST /api/v1/queries/NAME\`; \`GET /api/v1/queries/NAME\`
tells the Cypher behind it, which is fit for \`weft query "…"\` and the API's \`cypher\` too
([reader-queries.md](reader-queries.md)). Both engines answer alike.

An entity or a community is given by its id or its name. Every query takes \`limit\` (100 rows unless told otherwise, 1,000
at most) and says when there are more.

\`\`\`
npx weft query models-evaluated-on --param data=ImageNet
curl -s localhost:4680/api/v1/queries/models-evaluated-on -H 'content-type: application/json' -d '{"parameters": {"data": "ImageNet"}}'
curl -s 'localhost:4680/api/v1/queries/models-evaluated-on/suggestions?parameter=data&q=image'
\`\`\`

With \`"graph": true\` the answer comes as nodes and edges too, of the queries marked ◈.

This page is written by its test: \`npx vitest run tests/docs/ready-made-queries.test.ts -u\`.
`;

function takes(parameter: QueryParameter): string {
  switch (parameter.type) {
    case 'entity':
      return `\`${parameter.name}\`: ${parameter.kinds.join(', ')}`;
    case 'choice':
      return `\`${parameter.name}\`: ${parameter.choices.join(', ')} (${parameter.default})`;
    default:
      return `\`${parameter.name}\`: ${parameter.type}`;
  }
}

const lines = ({ id, title, answers, parameters, columns, graph }: ReadyMade): string => {
  const asked = parameters.filter(({ name }) => name !== 'limit').map(takes);
  return [
    `### ${title}${graph ? ' ◈' : ''}`,
    `\`${id}\`${asked.length > 0 ? ` · ${asked.join(' · ')}` : ''}`,
    answers,
    `Columns: ${columns.map((column) => column.title).join(' · ')}`,
  ].join('\n\n');
};

test('the page lists the queries as they are', async () => {
  const groups = [...new Set(readyMade.map(({ group }) => group))];
  const page = groups.map(
    (group) =>
      `## ${group}\n\n${readyMade
        .filter((query) => query.group === group)
        .map(lines)
        .join('\n\n')}\n`,
  );
  await expect([head, ...page].join('\n')).toMatchFileSnapshot(
    fileURLToPath(new URL('../../docs/ready-made-queries.md', import.meta.url)),
  );
});
