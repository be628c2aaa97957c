// Not seen since a year
// Models, datasets and benchmarks that no paper of that year or later mentions; what was mentioned most, first.
MATCH (e:Model|Dataset|Benchmark)
WHERE e.lastYear < $year
RETURN e.name AS entity, e.id AS entityId, labels(e) AS entityKind, e.firstYear AS firstYear, e.lastYear AS lastYear,
  e.papers AS papers
ORDER BY papers DESC, entityId
LIMIT $limit
