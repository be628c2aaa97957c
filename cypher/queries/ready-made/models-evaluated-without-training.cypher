// Models evaluated on a dataset without training on it
// Models that papers evaluate on it while no paper says that they were trained on it.
MATCH (m:Model)-[r:EVALUATED_ON]->(d:Dataset|Benchmark {id: $data})
WHERE NOT EXISTS { MATCH (m)-[:TRAINED_ON]->(d) }
RETURN m.name AS model, m.id AS modelId, count(DISTINCT r.paper) AS papers
ORDER BY papers DESC, modelId
LIMIT $limit
