// Models and data that share papers
// Pairs of a model and a dataset or benchmark that most papers mention together.
MATCH (m:Model)<-[:MENTIONS]-(p:Paper)-[:MENTIONS]->(d:Dataset|Benchmark)
RETURN m.name AS model, m.id AS modelId, d.name AS data, d.id AS dataId, labels(d) AS dataKind, count(*) AS papers
ORDER BY papers DESC, modelId, dataId
LIMIT $limit
