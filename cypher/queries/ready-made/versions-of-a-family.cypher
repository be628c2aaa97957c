// Versions and sizes of a name
// All members of its family: the one that bears the bare name, and its versions and sizes.
MATCH (e:Model|Dataset|Benchmark {id: $entity})
MATCH (n:Model|Dataset|Benchmark)
WHERE n.family = e.family
RETURN n.name AS member, n.id AS memberId, labels(n) AS memberKind, n.papers AS papers,
  n.firstYear AS firstYear, n.lastYear AS lastYear
ORDER BY papers DESC, memberId
LIMIT $limit
