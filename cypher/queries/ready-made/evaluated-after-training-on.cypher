// What models trained on a dataset are evaluated on
// The datasets and benchmarks on which papers evaluate the models that some paper trains on it.
MATCH (m:Model)-[:TRAINED_ON]->(d:Dataset|Benchmark {id: $data})
WITH DISTINCT m
MATCH (m)-[r:EVALUATED_ON]->(o:Dataset|Benchmark)
RETURN o.name AS evaluatedOn, o.id AS evaluatedOnId, labels(o) AS evaluatedOnKind,
  count(DISTINCT m.id) AS models, count(DISTINCT r.paper) AS papers
ORDER BY models DESC, papers DESC, evaluatedOnId
LIMIT $limit
