// Papers that introduce both a model and data
// Papers that present a model and a dataset or benchmark of their own.
MATCH (m:Model)<-[:INTRODUCES]-(p:Paper)-[:INTRODUCES]->(d:Dataset|Benchmark)
RETURN DISTINCT p.title AS paper, p.id AS paperId, p.year AS year, m.name AS model, m.id AS modelId,
  d.name AS data, d.id AS dataId, labels(d) AS dataKind
ORDER BY coalesce(year, 0) DESC, paperId, modelId, dataId
LIMIT $limit
