const many = (count: number, make: (index: number) => string, between: string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(between);

/** Variables a0, a1 … */
const nodes = (count: number): string => many(count, (index) => `(a${index})`, ', ');

/**
 * Queries that the guard lets through, and that would take all time or memory if they could, each with its parameters.
 * On a graph of a dozen nodes: what grows is the number of combinations.
 */
export const heavyQueries: [text: string, parameters?: Record<string, unknown>][] = [
  [`MATCH ${nodes(10)} RETURN count(*)`],
  [`MATCH ${nodes(12)} WHERE a0.id <> a11.id RETURN count(*)`],
  [`MATCH ${nodes(9)} RETURN a0.id, a8.id ORDER BY a0.id`],
  [`MATCH ${nodes(9)} RETURN DISTINCT a0.id, a1.id, a2.id, a3.id, a4.id, a5.id, a6.id, a7.id`],
  [`MATCH ${nodes(9)} RETURN collect(a0.id)`],
  [`MATCH ${nodes(9)} WITH collect(a0) AS all UNWIND all AS one RETURN count(one)`],
  [`MATCH ${nodes(8)} WITH a0.id AS id, collect(a7.id) AS ids RETURN id, size(ids)`],
  [`MATCH ${nodes(100)} RETURN count(*)`],
  [`MATCH ${many(60, (i) => `(a${i})-[]-(b${i})`, ', ')} RETURN count(*)`],
  [`MATCH (a0)${many(60, (i) => `--(a${i + 1})`, '')} RETURN count(*)`],
  ['MATCH (a)-[*1..10]-(b)-[*1..10]-(c)-[*1..10]-(d) RETURN count(*)'],
  ['MATCH p = (a)-[*1..10]-(b) RETURN p'],
  ['MATCH p = (a)-[*8..10]-(b) RETURN collect(p)'],
  [`MATCH ${many(8, (i) => `(a${i})-[*1..10]-(b${i})`, ', ')} RETURN count(*)`],
  [
    `UNWIND [1,2,3,4,5,6,7,8,9] AS a0 ${many(12, (i) => `UNWIND [1,2,3,4,5,6,7,8,9] AS a${i + 1}`, ' ')} RETURN count(*)`,
  ],
  [
    `WITH 'some text that is long enough' AS s ${many(9, () => 'UNWIND [1,2,3,4,5,6,7,8,9] AS x WITH collect(s) AS s', ' ')} RETURN s`,
  ],
  [
    'UNWIND $list AS a UNWIND $list AS b UNWIND $list AS c RETURN count(*)',
    { list: Array.from({ length: 5000 }, (_, i) => i) },
  ],
  [
    'UNWIND $list AS a UNWIND $list AS b RETURN a, b ORDER BY b, a',
    { list: Array.from({ length: 5000 }, (_, i) => i) },
  ],
  [
    'UNWIND $list AS a UNWIND $list AS b RETURN collect(a)',
    { list: Array.from({ length: 9000 }, (_, i) => `text ${i}`) },
  ],
  ['RETURN size($text) AS n', { text: 'x'.repeat(900_000) }],
  [
    'UNWIND $list AS a RETURN $text AS text',
    { text: 'x'.repeat(400_000), list: Array.from({ length: 5000 }, (_, i) => i) },
  ],
  [`MATCH ${nodes(7)} WHERE ${many(60, (i) => `a0.id CONTAINS '${i}'`, ' OR ')} RETURN count(*)`],
  [`MATCH (m) WHERE ${many(240, (i) => `m.papers = ${i}`, ' OR ')} RETURN count(m)`],
  [`MATCH (m) WHERE m.id IN [${many(4000, String, ',')}] RETURN count(m)`],
  [`RETURN ${many(490, String, ' + ')} AS n`],
  [`RETURN ${'('.repeat(49)}1${')'.repeat(49)} AS n`],
  [`RETURN ${'['.repeat(50)}1${']'.repeat(50)} AS n`],
  [`RETURN '${'x'.repeat(19_000)}' AS text`],
  [`MATCH ${nodes(6)} WHERE '${'a'.repeat(15_000)}' =~ 'a*b.*' RETURN count(*)`],
  [`MATCH (a) WHERE ${many(40, () => 'EXISTS { MATCH (a)-[]-()-[]-()-[]-() }', ' AND ')} RETURN count(a)`],
  [`MATCH (a)${many(9, (i) => ` OPTIONAL MATCH (x${i})-[]-(y${i})`, '')} RETURN count(*)`],
  [`${many(200, () => 'MATCH (a:Model) RETURN a.id AS id', ' UNION ALL ')}`],
  // Neo4j sends a row whole, and it is larger than the process that asks may become.
  [
    'UNWIND $list AS a WITH collect($text) AS l RETURN [x IN l | l] AS x',
    { text: 'x'.repeat(10_000), list: Array.from({ length: 300 }, (_, i) => i) },
  ],
  ['MATCH (n) WITH collect(n) AS l RETURN [a IN l | [b IN l | [c IN l | [d IN l | [e IN l | e]]]]] AS x'],
  ['MATCH (a)--{1,10}(b)--{1,10}(c)--{1,10}(d) RETURN count(*)'],
  ['MATCH p = allShortestPaths((a)-[*1..10]-(b)) WHERE a <> b RETURN collect(p)'],
  [`RETURN ${'COUNT { RETURN '.repeat(5)}1${' AS x }'.repeat(5)} AS x`],
  [`RETURN ${'CASE WHEN true THEN '.repeat(50)}1${' END'.repeat(50)} AS x`],
  [`MATCH (n:${'!'.repeat(490)}Model) RETURN count(n)`],
  [`WITH {a: 1} AS n RETURN n${'.a'.repeat(980)} AS x`],
  [`WITH [1] AS n RETURN n${'[1]'.repeat(980)} AS x`],
  [`MATCH (n${':A'.repeat(980)}) RETURN count(n)`],
  [`${many(190, (i) => `OPTIONAL MATCH (a${i}:Model)`, ' ')} RETURN count(*)`],
  ['MATCH (n) WHERE n.id IN $list RETURN count(n)', { list: Array.from({ length: 100_000 }, (_, i) => `${i}`) }],
  ['RETURN id(null) AS id'],
];
