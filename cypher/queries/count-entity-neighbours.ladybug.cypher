// How many neighbours of an entity
// The number of neighbours of an entity, of some kinds, over some relations in any direction.
MATCH (c:Model|Dataset|Benchmark|Modality {id: $id})-[r]-(n:Paper|Model|Dataset|Benchmark|Modality)
WHERE type(r) IN $types AND labels(n) IN $kinds
WITH DISTINCT n.id AS id, labels(n) AS kind
RETURN count(*) AS total
