// Models of a modality
// Models that papers say take it or make it.
MATCH (m:Model)-[r:HAS_MODALITY]->(o:Modality {id: $modality})
RETURN m.name AS model, m.id AS modelId, count(DISTINCT r.paper) AS saying, m.papers AS papers, m.firstYear AS firstYear
ORDER BY saying DESC, papers DESC, modelId
LIMIT $limit
