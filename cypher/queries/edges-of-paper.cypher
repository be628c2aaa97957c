// Edges of a paper
// What it mentions and introduces, and the papers near it.
MATCH (c:Paper {id: $id})-[r:INTRODUCES]->(n:Model|Dataset|Benchmark)
WITH n, type(r) AS type, r.paper AS paper, count(*) AS sentences
RETURN 'out' AS direction, type, count(*) AS stating, 0.0 AS score,
  n.id AS id, labels(n) AS kind, n.name AS name, n.papers AS papers, n.firstYear AS year,
  n.rank AS rank, n.x AS x, n.y AS y, n.communities AS communities
UNION ALL
MATCH (c:Paper {id: $id})-[r:MENTIONS]->(n:Model|Dataset|Benchmark|Modality)
RETURN 'out' AS direction, type(r) AS type, 1 AS stating, r.score AS score,
  n.id AS id, labels(n) AS kind, n.name AS name, n.papers AS papers, n.firstYear AS year,
  n.rank AS rank, n.x AS x, n.y AS y, n.communities AS communities
UNION ALL
MATCH (c:Paper {id: $id})-[r:SIMILAR_TO]->(n:Paper)
RETURN 'out' AS direction, type(r) AS type, 1 AS stating, r.score AS score,
  n.id AS id, labels(n) AS kind, n.title AS name, 1 AS papers, n.year AS year,
  n.rank AS rank, n.x AS x, n.y AS y, n.communities AS communities
UNION ALL
MATCH (c:Paper {id: $id})<-[r:SIMILAR_TO]-(n:Paper)
RETURN 'in' AS direction, type(r) AS type, 1 AS stating, r.score AS score,
  n.id AS id, labels(n) AS kind, n.title AS name, 1 AS papers, n.year AS year,
  n.rank AS rank, n.x AS x, n.y AS y, n.communities AS communities
