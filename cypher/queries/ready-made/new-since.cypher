// New since a year
// Models, datasets and benchmarks that papers first mention in or after a year, most mentioned first.
MATCH (e:Model|Dataset|Benchmark)
WHERE e.firstYear >= $year
RETURN e.name AS entity, e.id AS entityId, labels(e) AS entityKind, e.firstYear AS firstYear, e.papers AS papers
ORDER BY papers DESC, entityId
LIMIT $limit
