// Data of a modality that no model was evaluated on
// Datasets and benchmarks that hold it, on which no paper evaluates a model; the most mentioned first.
MATCH (d:Dataset|Benchmark)-[h:HAS_MODALITY]->(:Modality {id: $modality})
WHERE NOT EXISTS { MATCH (d)<-[:EVALUATED_ON]-(:Model) }
RETURN d.name AS data, d.id AS dataId, labels(d) AS dataKind, count(DISTINCT h.paper) AS holding, d.papers AS papers
ORDER BY papers DESC, dataId
LIMIT $limit
