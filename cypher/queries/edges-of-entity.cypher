// Edges of an entity
// Each node that claims or mentions join to it, by type and direction, with the papers that state it.
MATCH (c:Model|Dataset|Benchmark|Modality {id: $id})-[r]->(n:Paper|Model|Dataset|Benchmark|Modality)
WITH n, type(r) AS type, coalesce(r.paper, '') AS paper, max(r.score) AS score
RETURN 'out' AS direction, type, count(*) AS stating, max(score) AS score,
  n.id AS id, labels(n) AS kind, coalesce(n.name, n.title) AS name, n.papers AS papers, coalesce(n.firstYear, n.year) AS year,
  n.rank AS rank, n.x AS x, n.y AS y, n.communities AS communities
UNION ALL
MATCH (c:Model|Dataset|Benchmark|Modality {id: $id})<-[r]-(n:Paper|Model|Dataset|Benchmark|Modality)
WITH n, type(r) AS type, coalesce(r.paper, '') AS paper, max(r.score) AS score
RETURN 'in' AS direction, type, count(*) AS stating, max(score) AS score,
  n.id AS id, labels(n) AS kind, coalesce(n.name, n.title) AS name, n.papers AS papers, coalesce(n.firstYear, n.year) AS year,
  n.rank AS rank, n.x AS x, n.y AS y, n.communities AS communities
