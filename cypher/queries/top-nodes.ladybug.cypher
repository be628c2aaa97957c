// Most prominent nodes
// The nodes of some kinds, highest rank first, then by id.
MATCH (n:Paper|Model|Dataset|Benchmark|Modality)
WHERE labels(n) IN $kinds
RETURN n.id AS id, labels(n) AS kind, coalesce(n.title, n.name) AS name, coalesce(n.papers, 1) AS papers,
  coalesce(n.year, n.firstYear) AS year, n.x AS x, n.y AS y, coalesce(n.rank, 0.0) AS rank, n.communities AS communities
ORDER BY rank DESC, id
LIMIT $limit
