// Models in which two modalities meet
// Models that papers say have the one and the other.
MATCH (m:Model)-[r:HAS_MODALITY]->(a:Modality {id: $modality})
WITH m, count(DISTINCT r.paper) AS saying
MATCH (m)-[s:HAS_MODALITY]->(b:Modality {id: $other})
RETURN m.name AS model, m.id AS modelId, saying, count(DISTINCT s.paper) AS otherSaying, m.papers AS papers
ORDER BY saying + otherSaying DESC, papers DESC, modelId
LIMIT $limit
