// Benchmarks of a year
// What the papers of a year evaluate models on, and how many models.
MATCH (m:Model)-[r:EVALUATED_ON]->(d:Dataset|Benchmark)
WITH DISTINCT d, m.id AS model, r.paper AS paper
MATCH (p:Paper {id: paper})
WHERE p.year = $year
RETURN d.name AS data, d.id AS dataId, labels(d) AS dataKind,
  count(DISTINCT paper) AS papers, count(DISTINCT model) AS models
ORDER BY papers DESC, models DESC, dataId
LIMIT $limit
