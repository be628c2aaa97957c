// What two models were both evaluated on
// The datasets and benchmarks on which papers evaluate the one and the other, together or apart.
MATCH (a:Model {id: $model})-[r:EVALUATED_ON]->(d:Dataset|Benchmark)
WITH d, count(DISTINCT r.paper) AS papers
MATCH (b:Model {id: $other})-[s:EVALUATED_ON]->(d)
RETURN d.name AS data, d.id AS dataId, labels(d) AS dataKind, papers, count(DISTINCT s.paper) AS otherPapers
ORDER BY papers + otherPapers DESC, dataId
LIMIT $limit
