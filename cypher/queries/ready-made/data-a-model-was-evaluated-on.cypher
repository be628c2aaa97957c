// What a model was evaluated on
// The datasets and benchmarks on which papers evaluate it.
MATCH (m:Model {id: $model})-[r:EVALUATED_ON]->(d:Dataset|Benchmark)
WITH d, r.paper AS paper, count(*) AS sentences
MATCH (p:Paper {id: paper})
RETURN d.name AS data, d.id AS dataId, labels(d) AS dataKind, count(*) AS papers, sum(sentences) AS sentences,
  min(p.year) AS firstYear, max(p.year) AS lastYear
ORDER BY papers DESC, dataId
LIMIT $limit
