// Most mentioned of a type
// The models, datasets, benchmarks or modalities that most papers mention.
MATCH (e:Model|Dataset|Benchmark|Modality)
WHERE label(e) = $type
RETURN e.name AS entity, e.id AS entityId, labels(e) AS entityKind, e.papers AS papers,
  e.firstYear AS firstYear, e.lastYear AS lastYear
ORDER BY papers DESC, entityId
LIMIT $limit
