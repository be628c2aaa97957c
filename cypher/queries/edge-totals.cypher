// How many edges
// The number of edges that could be drawn, of each stored type: one for each pair of ends, however many sentences.
MATCH (s:Paper|Model|Dataset|Benchmark|Modality)-[r]->(t:Paper|Model|Dataset|Benchmark|Modality)
WITH type(r) AS type, s.id AS source, t.id AS target, count(*) AS relationships
RETURN type, count(*) AS total
ORDER BY type
