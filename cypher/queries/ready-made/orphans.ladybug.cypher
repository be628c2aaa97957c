// Names that stand alone
// Models, datasets or benchmarks of which no sentence says anything in relation to another name; the most mentioned first.
MATCH (e:Model|Dataset|Benchmark)
WHERE label(e) = $type
  AND NOT EXISTS {
    MATCH (e)-[:EVALUATED_ON|TRAINED_ON|COMPARED_WITH|BASED_ON|DERIVED_FROM|HAS_MODALITY]-(:Model|Dataset|Benchmark|Modality)
  }
RETURN e.name AS entity, e.id AS entityId, labels(e) AS entityKind, e.papers AS papers,
  e.firstYear AS firstYear, e.lastYear AS lastYear
ORDER BY papers DESC, entityId
LIMIT $limit
