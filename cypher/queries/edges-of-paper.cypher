// Edges of a paper
// What it mentions and introduces, and the papers near it.
MATCH (c:Paper {id: $id})-[r]->(n:Paper|Model|Dataset|Benchmark|Modality)
RETURN 'out' AS direction, type(r) AS type, count(DISTINCT r.paper) AS stating, max(r.score) AS score,
  n.id AS id, labels(n) AS kind, coalesce(n.name, n.title) AS name, n.papers AS papers, coalesce(n.firstYear, n.year) AS year,
  n.rank AS rank, n.x AS x, n.y AS y, n.communities AS communities
UNION ALL
MATCH (c:Paper {id: $id})<-[r]-(n:Paper|Model|Dataset|Benchmark|Modality)
RETURN 'in' AS direction, type(r) AS type, count(DISTINCT r.paper) AS stating, max(r.score) AS score,
  n.id AS id, labels(n) AS kind, coalesce(n.name, n.title) AS name, n.papers AS papers, coalesce(n.firstYear, n.year) AS year,
  n.rank AS rank, n.x AS x, n.y AS y, n.communities AS communities
