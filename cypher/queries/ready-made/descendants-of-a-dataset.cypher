// What is derived from a dataset
// The datasets and benchmarks made of it, those made of these, and so on, up to ten steps.
MATCH way = (d:Dataset|Benchmark {id: $data})<-[:DERIVED_FROM*1..10]-(a:Dataset|Benchmark)
WHERE a.id <> $data
RETURN a.name AS descendant, a.id AS descendantId, labels(a) AS descendantKind, min(length(way)) AS steps,
  a.firstYear AS firstYear, a.papers AS papers
ORDER BY steps, papers DESC, descendantId
LIMIT $limit
