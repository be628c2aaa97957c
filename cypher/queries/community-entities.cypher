// Entities by community
// How many entities of each kind each community has, where they lie, and in which years they stand.
MATCH (n:Model|Dataset|Benchmark|Modality)
WHERE n.communities IS NOT NULL
RETURN n.communities AS communities, labels(n) AS kind, count(*) AS members, avg(n.x) AS x, avg(n.y) AS y,
  avg(n.x * n.x + n.y * n.y) AS square, min(n.firstYear) AS first, max(n.lastYear) AS last
