// Models trained on a dataset
// Which models papers train on it.
MATCH (m:Model)-[r:TRAINED_ON]->(d:Dataset|Benchmark {id: $data})
WITH m, r.paper AS paper, count(*) AS sentences
MATCH (p:Paper {id: paper})
RETURN m.name AS model, m.id AS modelId, count(*) AS papers, sum(sentences) AS sentences,
  min(p.year) AS firstYear, max(p.year) AS lastYear
ORDER BY papers DESC, modelId
LIMIT $limit
