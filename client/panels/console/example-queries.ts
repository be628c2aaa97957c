import type { OwnQuery } from '../../source/graph-source.ts';

export const firstQuery = 'MATCH (m:Model)-[r:EVALUATED_ON]->(d:Dataset|Benchmark)\nRETURN m, r, d LIMIT 25';

/** To begin with; the same on both engines. */
export const exampleQueries: readonly (OwnQuery & { title: string })[] = [
  { title: 'Models and what they are evaluated on', text: firstQuery, parameters: {} },
  {
    title: 'Most mentioned models',
    text: 'MATCH (m:Model)\nRETURN m.name AS model, m.papers AS papers, m.firstYear AS since\nORDER BY papers DESC LIMIT 50',
    parameters: {},
  },
  {
    title: 'Papers of a year, by parameter',
    text: 'MATCH (p:Paper)-[:MENTIONS]->(e)\nWHERE p.year = $year\nRETURN p.title AS paper, collect(e.name) AS names LIMIT 100',
    parameters: { year: 2024 },
  },
];
