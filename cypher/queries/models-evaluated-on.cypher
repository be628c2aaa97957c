// Models evaluated on a dataset or benchmark
// Which models papers evaluate on it, and in how many papers.
MATCH (m:Model)-[r:EVALUATED_ON]->(d:Dataset|Benchmark)
WHERE toLower(d.name) = toLower($name) OR d.id = $name
RETURN m.name AS model, count(DISTINCT r.paper) AS papers, m.id AS id
ORDER BY papers DESC, id
