// Entities that papers share
// The models, datasets and benchmarks that a paper and each of some others mention, by rank, then id.
MATCH (p:Paper {id: $id})-[:MENTIONS]->(e:Model|Dataset|Benchmark)<-[:MENTIONS]-(q:Paper)
WHERE q.id IN $others
RETURN q.id AS other, e.id AS id, labels(e) AS kind, e.name AS name, e.papers AS papers, e.firstYear AS year, coalesce(e.rank, 0.0) AS rank
ORDER BY other, rank DESC, id
