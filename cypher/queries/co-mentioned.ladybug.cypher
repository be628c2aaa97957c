// Entities mentioned with an entity
// The entities, of some kinds, that papers mention together with an entity, by rank, then id, with the papers that mention both and how close that makes them.
MATCH (c:Model|Dataset|Benchmark|Modality {id: $id})<-[:MENTIONS]-(p:Paper)-[:MENTIONS]->(n:Model|Dataset|Benchmark|Modality)
WHERE n.id <> $id AND labels(n) IN $kinds
WITH c, n, count(*) AS shared
RETURN n.id AS id, labels(n) AS kind, n.name AS name, n.papers AS papers, n.firstYear AS year, n.x AS x, n.y AS y, coalesce(n.rank, 0.0) AS rank, n.communities AS communities,
  shared, shared / sqrt(c.papers * n.papers) AS score
ORDER BY rank DESC, id
SKIP $offset LIMIT $limit
