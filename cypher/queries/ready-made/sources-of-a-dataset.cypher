// What a dataset is derived from
// The datasets it was made of, those these were made of, and so on, up to ten steps.
MATCH way = (d:Dataset|Benchmark {id: $data})-[:DERIVED_FROM*1..10]->(a:Dataset|Benchmark)
WHERE a.id <> $data
RETURN a.name AS origin, a.id AS originId, labels(a) AS originKind, min(length(way)) AS steps,
  a.firstYear AS firstYear, a.papers AS papers
ORDER BY steps, papers DESC, originId
LIMIT $limit
