// Datasets used together with a dataset
// What else models are trained or evaluated on in the papers that use it.
MATCH (:Model)-[r:TRAINED_ON|EVALUATED_ON]->(d:Dataset|Benchmark {id: $data})
WITH DISTINCT r.paper AS paper
MATCH (:Model)-[s:TRAINED_ON|EVALUATED_ON]->(o:Dataset|Benchmark)
WHERE s.paper = paper AND o.id <> $data
RETURN o.name AS other, o.id AS otherId, labels(o) AS otherKind, count(DISTINCT paper) AS papers
ORDER BY papers DESC, otherId
LIMIT $limit
