// How many entities are mentioned with an entity
// The number of entities, of some kinds, that papers mention together with an entity.
MATCH (c:Model|Dataset|Benchmark|Modality {id: $id})<-[:MENTIONS]-(p:Paper)-[:MENTIONS]->(n:Model|Dataset|Benchmark|Modality)
WHERE n.id <> $id AND labels(n) IN $kinds
RETURN count(DISTINCT n.id) AS total
