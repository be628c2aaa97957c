// Benchmarks that no model of a modality was scored on
// What models are evaluated on, though none that papers say takes or makes the modality; data that holds it comes first.
MATCH (d:Dataset|Benchmark)<-[r:EVALUATED_ON]-(m:Model)
WITH d, count(DISTINCT m.id) AS models, count(DISTINCT r.paper) AS papers
WHERE NOT EXISTS { MATCH (d)<-[:EVALUATED_ON]-(:Model)-[:HAS_MODALITY]->(:Modality {id: $modality}) }
OPTIONAL MATCH (d)-[h:HAS_MODALITY]->(:Modality {id: $modality})
RETURN d.name AS data, d.id AS dataId, labels(d) AS dataKind, count(DISTINCT h.paper) AS holding, models, papers
ORDER BY holding DESC, papers DESC, dataId
LIMIT $limit
