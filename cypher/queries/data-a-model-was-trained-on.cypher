// Data that a model was trained on
// Which datasets and benchmarks papers say a model was trained on, and in how many papers.
MATCH (m:Model)-[r:TRAINED_ON]->(d:Dataset|Benchmark)
WHERE toLower(m.name) = toLower($name) OR m.id = $name
RETURN d.name AS data, labels(d) AS type, count(DISTINCT r.paper) AS papers, d.id AS id
ORDER BY papers DESC, id
