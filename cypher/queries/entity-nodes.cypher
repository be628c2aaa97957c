// Entities by id
// The entities with the given ids, by rank, then id.
MATCH (n:Model|Dataset|Benchmark|Modality)
WHERE n.id IN $ids
RETURN n.id AS id, labels(n) AS kind, n.name AS name, n.papers AS papers, n.firstYear AS year, n.x AS x, n.y AS y, coalesce(n.rank, 0.0) AS rank, n.communities AS communities
ORDER BY rank DESC, id
