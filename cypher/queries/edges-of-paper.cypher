// Edges of a paper
// What it mentions and introduces, and the papers near it.
MATCH (c:Paper {id: $id})-[r]->(n:Paper|Model|Dataset|Benchmark|Modality)
WITH n, type(r) AS type, coalesce(r.paper, '') AS paper, max(r.score) AS score
RETURN 'out' AS direction, type, count(*) AS stating, max(score) AS score,
  n.id AS id, labels(n) AS kind, coalesce(n.name, n.title) AS name, n.papers AS papers, coalesce(n.firstYear, n.year) AS year,
  n.rank AS rank, n.x AS x, n.y AS y, n.communities AS communities
UNION ALL
MATCH (c:Paper {id: $id})<-[r]-(n:Paper|Model|Dataset|Benchmark|Modality)
WITH n, type(r) AS type, coalesce(r.paper, '') AS paper, max(r.score) AS score
RETURN 'in' AS direction, type, count(*) AS stating, max(score) AS score,
  n.id AS id, labels(n) AS kind, coalesce(n.name, n.title) AS name, n.papers AS papers, coalesce(n.firstYear, n.year) AS year,
  n.rank AS rank, n.x AS x, n.y AS y, n.communities AS communities
