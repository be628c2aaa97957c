// Papers by community
// How many papers each community has, where they lie, and of which years they are.
MATCH (n:Paper)
WHERE n.communities IS NOT NULL
RETURN n.communities AS communities, labels(n) AS kind, count(*) AS members, avg(n.x) AS x, avg(n.y) AS y,
  avg(n.x * n.x + n.y * n.y) AS square, min(n.year) AS first, max(n.year) AS last
