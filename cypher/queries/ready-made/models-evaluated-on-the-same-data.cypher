// Models evaluated on the same data as a model
// Which other models share datasets and benchmarks with it, and how many.
MATCH (m:Model {id: $model})-[:EVALUATED_ON]->(d:Dataset|Benchmark)
WITH DISTINCT d
MATCH (o:Model)-[:EVALUATED_ON]->(d)
WHERE o.id <> $model
RETURN o.name AS other, o.id AS otherId, count(DISTINCT d.id) AS shared, o.papers AS papers
ORDER BY shared DESC, papers DESC, otherId
LIMIT $limit
