// Most connected of a type
// The models, datasets, benchmarks or modalities that sentences relate to most other names.
MATCH (e:Model|Dataset|Benchmark|Modality)
  -[r:EVALUATED_ON|TRAINED_ON|COMPARED_WITH|BASED_ON|DERIVED_FROM|HAS_MODALITY]-(o:Model|Dataset|Benchmark|Modality)
WHERE $type IN labels(e) AND o.id <> e.id
RETURN e.name AS entity, e.id AS entityId, labels(e) AS entityKind,
  count(DISTINCT o.id) AS connected, count(DISTINCT r.paper) AS papers
ORDER BY connected DESC, papers DESC, entityId
LIMIT $limit
