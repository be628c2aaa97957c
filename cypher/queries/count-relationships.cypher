// How many relationships
// The number of relationships of each type between each pair of labels.
MATCH (a:Paper|Model|Dataset|Benchmark|Modality)-[r]->(b:Paper|Model|Dataset|Benchmark|Modality)
RETURN type(r) AS type, labels(a) AS source, labels(b) AS target, count(*) AS count
