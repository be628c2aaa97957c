// Papers of a community
// Its papers with the highest rank, as they are drawn.
MATCH (n:Paper)
WHERE $community IN n.communities
RETURN n.id AS id, labels(n) AS kind, n.title AS name, n.year AS year,
  n.rank AS rank, n.x AS x, n.y AS y, n.communities AS communities
ORDER BY coalesce(n.rank, 0.0) DESC, id
LIMIT $limit
