// Datasets of a modality since a year
// Datasets and benchmarks that papers say hold it, and that papers first mention in that year or later.
MATCH (d:Dataset|Benchmark)-[r:HAS_MODALITY]->(m:Modality {id: $modality})
WHERE ($type = 'Dataset or benchmark' OR $type IN labels(d)) AND d.firstYear >= $year
RETURN d.name AS data, d.id AS dataId, labels(d) AS dataKind, count(DISTINCT r.paper) AS holding, d.papers AS papers,
  d.firstYear AS firstYear
ORDER BY holding DESC, papers DESC, dataId
LIMIT $limit
