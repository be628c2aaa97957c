// Entities mentioned beside one
// Which entities share papers with it, and how many; the highest by rank.
MATCH (c:Model|Dataset|Benchmark|Modality {id: $id})<-[:MENTIONS]-(p:Paper)-[:MENTIONS]->
  (n:Model|Dataset|Benchmark|Modality)
WHERE n.id <> $id
RETURN count(DISTINCT p.id) AS shared, n.id AS id, labels(n) AS kind, n.name AS name, n.papers AS papers, n.firstYear AS year,
  coalesce(n.rank, 0.0) AS rank, n.x AS x, n.y AS y, n.communities AS communities
ORDER BY rank DESC, id
LIMIT $limit
