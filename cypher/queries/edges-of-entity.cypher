// Edges of an entity
// Each node that claims or mentions join to it, by type and direction, with the papers that state it.
MATCH (c:Model|Dataset|Benchmark|Modality {id: $id})
  -[r:INTRODUCES|EVALUATED_ON|TRAINED_ON|COMPARED_WITH|BASED_ON|DERIVED_FROM|HAS_MODALITY]->
  (n:Paper|Model|Dataset|Benchmark|Modality)
WITH n, type(r) AS type, r.paper AS paper, count(*) AS sentences
RETURN 'out' AS direction, type, count(*) AS stating, 0.0 AS score,
  n.id AS id, labels(n) AS kind, coalesce(n.name, n.title) AS name, n.papers AS papers, coalesce(n.firstYear, n.year) AS year,
  n.rank AS rank, n.x AS x, n.y AS y, n.communities AS communities
UNION ALL
MATCH (c:Model|Dataset|Benchmark|Modality {id: $id})
  <-[r:INTRODUCES|EVALUATED_ON|TRAINED_ON|COMPARED_WITH|BASED_ON|DERIVED_FROM|HAS_MODALITY]-
  (n:Paper|Model|Dataset|Benchmark|Modality)
WITH n, type(r) AS type, r.paper AS paper, count(*) AS sentences
RETURN 'in' AS direction, type, count(*) AS stating, 0.0 AS score,
  n.id AS id, labels(n) AS kind, coalesce(n.name, n.title) AS name, n.papers AS papers, coalesce(n.firstYear, n.year) AS year,
  n.rank AS rank, n.x AS x, n.y AS y, n.communities AS communities
UNION ALL
MATCH (c:Model|Dataset|Benchmark|Modality {id: $id})<-[r:MENTIONS]-(n:Paper)
RETURN 'in' AS direction, type(r) AS type, 1 AS stating, r.score AS score,
  n.id AS id, labels(n) AS kind, n.title AS name, 1 AS papers, n.year AS year,
  n.rank AS rank, n.x AS x, n.y AS y, n.communities AS communities
