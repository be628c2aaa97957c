// Papers by id
// The papers with the given ids, by rank, then id.
MATCH (n:Paper)
WHERE n.id IN $ids
RETURN n.id AS id, labels(n) AS kind, n.title AS name, 1 AS papers, n.year AS year, n.x AS x, n.y AS y, coalesce(n.rank, 0.0) AS rank, n.communities AS communities
ORDER BY rank DESC, id
