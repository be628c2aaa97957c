/** What a reader may ask on either engine, over the made-up graph, with the answer. */
export const honestQueries: [text: string, parameters: Record<string, unknown>, rows: unknown[][]][] = [
  ['MATCH (m:Model) RETURN m.name ORDER BY m.name', {}, [['Alpha'], ['Beta']]],
  ['match (m:Model) return m.name order by m.name desc skip 1 limit 1', {}, [['Alpha']]],
  ['MATCH (m:Model) RETURN count(m);', {}, [[2]]],
  // JSON has no whole numbers beyond 2^53: it is the nearest number on both engines.
  ['RETURN 9007199254740993 AS a, [9223372036854775807] AS b, -5 AS c', {}, [[2 ** 53, [2 ** 63], -5]]],
  [
    '// which models?\nMATCH (m:Model) /* all of\nthem */ RETURN m.name ORDER BY m.name // names',
    {},
    [['Alpha'], ['Beta']],
  ],
  [
    "MATCH (p:Paper {id: 'p1'})-[:MENTIONS]->(e) RETURN e.id AS id ORDER BY id",
    {},
    [['alpha'], ['gold-set'], ['image']],
  ],
  [
    'MATCH (m:Model)-[r:TRAINED_ON|EVALUATED_ON]->(d:Dataset|Benchmark) RETURN DISTINCT m.id AS m, d.id AS d ORDER BY m, d',
    {},
    [
      ['alpha', 'gold-set'],
      ['beta', 'gold-set'],
      ['beta', 'quiz'],
    ],
  ],
  [
    'MATCH (m:Model) OPTIONAL MATCH (m)-[r:TRAINED_ON]->(d) RETURN m.name AS name, count(r) AS n ORDER BY name',
    {},
    [
      ['Alpha', 2],
      ['Beta', 0],
    ],
  ],
  ['MATCH (m:Model) WHERE m.papers >= 2 AND NOT m.name STARTS WITH "B" RETURN m.name', {}, [['Alpha']]],
  ['MATCH (m:Model) WHERE m.name IN ["Alpha", "Gamma"] AND m.firstYear IS NOT NULL RETURN m.name', {}, [['Alpha']]],
  ['MATCH (p:Paper) WHERE p.year IS NULL RETURN p.id', {}, [['p3']]],
  [
    'MATCH (m:Model) WITH m.firstYear AS year, count(*) AS n RETURN year, n ORDER BY year',
    {},
    [
      [2020, 1],
      [2021, 1],
    ],
  ],
  ['UNWIND [1, 2, 3] AS x WITH x WHERE x > 1 RETURN x', {}, [[2], [3]]],
  [
    'MATCH (a:Model {id: "beta"}) RETURN a.name AS name UNION MATCH (b:Benchmark {id: "none"}) RETURN b.name AS name',
    {},
    [['Beta']],
  ],
  [
    'MATCH (m:Model) RETURN m.id AS id, CASE WHEN m.id = "beta" THEN "second" ELSE "first" END AS how ORDER BY id',
    {},
    [
      ['alpha', 'first'],
      ['beta', 'second'],
    ],
  ],
  [
    'MATCH (p:Paper {id: "p1"})-[:MENTIONS*1..2]-(q:Paper) WHERE q.id <> "p1" RETURN count(DISTINCT q.id) AS n',
    {},
    [[2]],
  ],
  [
    'MATCH (p:Paper) WHERE EXISTS { MATCH (p)-[:INTRODUCES]->(:Model) } RETURN p.id AS id ORDER BY id',
    {},
    [['p1'], ['p2']],
  ],
  [
    'MATCH (p:Paper) RETURN p.id AS id, COUNT { MATCH (p)-[:MENTIONS]->() } AS n ORDER BY id',
    {},
    [
      ['p1', 3],
      ['p2', 3],
      ['p3', 4],
    ],
  ],
  ['MATCH (`delete`:Model {id: "alpha"}) RETURN `delete`.name AS `create`', {}, [['Alpha']]],
  ["MATCH (m:Model) WHERE m.name <> 'CREATE (x); DROP TABLE Model' RETURN count(m)", {}, [[2]]],
  [
    'MATCH (p:Paper {id: "p1"}) RETURN p.title, coalesce(p.venue, "none") AS venue, size(p.authors) AS authors',
    {},
    [['On p1', 'A Venue', 2]],
  ],
  [
    'MATCH (m:Model)-[r]->() RETURN m.id AS id, count(DISTINCT r.paper) AS papers ORDER BY id',
    {},
    [
      ['alpha', 1],
      ['beta', 2],
    ],
  ],
  ['MATCH ()-[r]->() WHERE r.start > 10 RETURN r.start AS start, r.`end` AS `end`', {}, [[50, 80]]],
  [
    'MATCH (m:Model) WITH m.name AS name ORDER BY name LIMIT 9 RETURN collect(name) AS names, count(*) AS n',
    {},
    [[['Alpha', 'Beta'], 2]],
  ],
  ['MATCH (m:Model) WHERE toLower(m.name) CONTAINS "alph" RETURN m.name', {}, [['Alpha']]],
  [
    'MATCH (p:Paper) WHERE p.id IN $ids AND p.year >= $year RETURN p.id',
    { ids: ['p1', 'p2', 'p9'], year: 2021 },
    [['p2']],
  ],
  [
    'MATCH (b:Model {id: $id})-[r:COMPARED_WITH]->(a) WHERE r.outcome = $outcome RETURN a.id',
    { id: 'beta', outcome: 'better' },
    [['alpha']],
  ],
  ['RETURN 1 + 2 * 3 AS n, 7 % 4 AS rest, -1 AS minus', {}, [[7, 3, -1]]],
  ['RETURN size("four") AS n, $list AS list, reverse("abc") AS back', { list: [0.5, 1.5] }, [[4, [0.5, 1.5], 'cba']]],
  [
    'MATCH (a:Model)-[r:COMPARED_WITH]->(b:Model) WHERE a.id <> b.id RETURN a.id, r.outcome, b.id',
    {},
    [['beta', 'better', 'alpha']],
  ],
  [
    'MATCH (p:Paper)-[m:MENTIONS]->(e {id: "gold-set"}) RETURN p.id AS id, m.role AS role ORDER BY id',
    {},
    [
      ['p1', 'Dataset'],
      ['p2', 'Benchmark'],
      ['p3', 'Dataset'],
    ],
  ],
  [
    'MATCH (p:Paper)-[m:MENTIONS]->() RETURN sum(m.count) AS total, max(m.count) AS most, min(m.score) AS least',
    {},
    [[12, 3, 0.25]],
  ],
  ['MATCH (m:Model) WHERE m.name =~ "(?i).*ALPH.*" RETURN m.id', {}, [['alpha']]],
  ['MATCH (m:Model) WHERE m.name =~ $pattern RETURN m.id', { pattern: '(Alpha|Gamma)' }, [['alpha']]],
  [
    'MATCH (m:Model {id: "alpha"}) UNWIND m.aliases AS alias RETURN alias ORDER BY alias',
    {},
    [['AlphaNet'], ['α-Net']],
  ],
  ['MATCH (m:Model) WHERE NOT EXISTS { MATCH (m)-[:TRAINED_ON]->() } RETURN m.id', {}, [['beta']]],
  [
    'MATCH (a:Paper)-[:MENTIONS]->(e)<-[:MENTIONS]-(b:Paper) WHERE a.id < b.id RETURN a.id AS a, b.id AS b, count(e) AS n ORDER BY a, b',
    {},
    [
      ['p1', 'p2', 2],
      ['p1', 'p3', 2],
      ['p2', 'p3', 2],
    ],
  ],
  ['MATCH (p:Paper) WHERE p.abstract CONTAINS "speak" OR p.title ENDS WITH "p9" RETURN count(*) AS n', {}, [[3]]],
  ['MATCH (m:Model) RETURN m.name + "/" + m.id AS both ORDER BY both LIMIT 1', {}, [['Alpha/alpha']]],
  [
    'MATCH (m:Model) RETURN {id: m.id, name: m.name} AS entry ORDER BY m.id LIMIT 1',
    {},
    [[{ id: 'alpha', name: 'Alpha' }]],
  ],
  ['MATCH (`größe`:Model {id: "beta"}) RETURN `größe`.name', {}, [['Beta']]],
  [
    '/* a\n * long\n * comment 😀 */ RETURN "it\'s // no comment /* here */" AS text',
    {},
    [["it's // no comment /* here */"]],
  ],
  ['MATCH (m:Model) RETURN m.id AS `call` ORDER BY `call`', {}, [['alpha'], ['beta']]],
];

/** Allowed on both; what a plan looks like is the engine's. */
export const plans = ['EXPLAIN MATCH (m:Model) RETURN m.name', 'PROFILE MATCH (m:Model) RETURN m.name'];
