// Models and data of a community
// Which of its models were trained or tested on which of its datasets and benchmarks, in how many papers.
MATCH (m:Model)-[r:TRAINED_ON|EVALUATED_ON]->(d:Dataset|Benchmark)
WHERE $community IN m.communities AND $community IN d.communities
RETURN m.id AS modelId, m.name AS modelName, m.papers AS modelPapers, m.firstYear AS modelYear, type(r) AS type,
  d.id AS dataId, labels(d) AS dataKind, d.name AS dataName, d.papers AS dataPapers, d.firstYear AS dataYear,
  count(DISTINCT r.paper) AS papers, coalesce(m.rank, 0.0) AS rank
ORDER BY papers DESC, rank DESC, modelId, dataId, type
LIMIT $limit
