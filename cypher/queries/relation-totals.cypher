// Relations of an entity
// For each relation of an entity, outward and inward, how many neighbours it has over it.
MATCH (e:Model|Dataset|Benchmark|Modality {id: $id})-[r]->(n:Paper|Model|Dataset|Benchmark|Modality)
RETURN type(r) AS type, 'out' AS direction, count(DISTINCT n.id) AS total
UNION ALL
MATCH (e:Model|Dataset|Benchmark|Modality {id: $id})<-[r]-(n:Paper|Model|Dataset|Benchmark|Modality)
RETURN type(r) AS type, 'in' AS direction, count(DISTINCT n.id) AS total
