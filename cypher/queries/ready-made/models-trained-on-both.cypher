// Models trained on both of two datasets
// Models that papers train on the one and on the other, together or apart.
MATCH (m:Model)-[r:TRAINED_ON]->(a:Dataset|Benchmark {id: $data})
WITH m, count(DISTINCT r.paper) AS papers
MATCH (m)-[s:TRAINED_ON]->(b:Dataset|Benchmark {id: $other})
RETURN m.name AS model, m.id AS modelId, papers, count(DISTINCT s.paper) AS otherPapers
ORDER BY papers + otherPapers DESC, modelId
LIMIT $limit
