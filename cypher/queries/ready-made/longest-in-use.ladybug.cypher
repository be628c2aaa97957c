// First and latest use
// Models, datasets, benchmarks or modalities by the years between the first and the latest paper that mentions them.
MATCH (e:Model|Dataset|Benchmark|Modality)
WHERE label(e) = $type AND e.firstYear IS NOT NULL
RETURN e.name AS entity, e.id AS entityId, labels(e) AS entityKind, e.firstYear AS firstYear, e.lastYear AS lastYear,
  e.lastYear - e.firstYear AS years, e.papers AS papers
ORDER BY years DESC, papers DESC, entityId
LIMIT $limit
