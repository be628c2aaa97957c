// Mentions of an entity
// Each paper that mentions it, as an edge; the highest papers by rank.
MATCH (c:Model|Dataset|Benchmark|Modality {id: $id})<-[r:MENTIONS]-(n:Paper)
RETURN 'in' AS direction, type(r) AS type, 1 AS stating, r.score AS score,
  n.id AS id, labels(n) AS kind, n.title AS name, 1 AS papers, n.year AS year,
  coalesce(n.rank, 0.0) AS rank, n.x AS x, n.y AS y, n.communities AS communities
ORDER BY rank DESC, id
LIMIT $limit
