// Models evaluated on both of two datasets or benchmarks
// Models that papers evaluate on the one and on the other, together or apart.
MATCH (m:Model)-[r:EVALUATED_ON]->(a:Dataset|Benchmark {id: $data})
WITH m, count(DISTINCT r.paper) AS papers
MATCH (m)-[s:EVALUATED_ON]->(b:Dataset|Benchmark {id: $other})
RETURN m.name AS model, m.id AS modelId, papers, count(DISTINCT s.paper) AS otherPapers
ORDER BY papers + otherPapers DESC, modelId
LIMIT $limit
