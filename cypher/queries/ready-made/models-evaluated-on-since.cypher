// Models evaluated on a dataset or benchmark since a year
// Which models papers of a year or later evaluate on it; what was taken up last, first.
MATCH (m:Model)-[r:EVALUATED_ON]->(d:Dataset|Benchmark {id: $data})
WITH m, r.paper AS paper, count(*) AS sentences
MATCH (p:Paper {id: paper})
WHERE p.year >= $year
RETURN m.name AS model, m.id AS modelId, count(*) AS papers, sum(sentences) AS sentences,
  min(p.year) AS firstYear, max(p.year) AS lastYear
ORDER BY firstYear DESC, papers DESC, modelId
LIMIT $limit
