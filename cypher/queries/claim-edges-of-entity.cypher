// Claims of an entity
// Each node that claims join to it, by type and direction, with how many papers state it.
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
