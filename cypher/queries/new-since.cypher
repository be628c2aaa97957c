// New since a year
// Models, datasets and benchmarks that papers first mention in or after a year, most mentioned first.
MATCH (e:Model|Dataset|Benchmark)
WHERE e.firstYear >= $year
RETURN e.name AS name, labels(e) AS type, e.firstYear AS firstYear, e.papers AS papers, e.id AS id
ORDER BY papers DESC, id
LIMIT $limit
