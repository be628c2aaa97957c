// Models of a modality since a year
// Models that papers say take it or make it, and that papers first mention in that year or later.
MATCH (m:Model)-[r:HAS_MODALITY]->(o:Modality {id: $modality})
WHERE m.firstYear >= $year
RETURN m.name AS model, m.id AS modelId, count(DISTINCT r.paper) AS saying, m.papers AS papers, m.firstYear AS firstYear
ORDER BY saying DESC, papers DESC, modelId
LIMIT $limit
