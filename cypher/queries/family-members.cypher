// Versions of a family
// All members of a family of models, datasets or benchmarks: the entity that bears its name, and its versions and sizes.
MATCH (n:Model|Dataset|Benchmark)
WHERE n.family = $family
RETURN n.id AS id, labels(n) AS kind, n.name AS name, n.papers AS papers, n.firstYear AS year
ORDER BY papers DESC, id
LIMIT $limit
