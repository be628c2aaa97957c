// Entities of a community
// Its models, datasets, benchmarks and modalities with the highest rank, as they are drawn.
MATCH (n:Model|Dataset|Benchmark|Modality)
WHERE $community IN n.communities
RETURN n.id AS id, labels(n) AS kind, n.name AS name, n.papers AS papers, n.firstYear AS year,
  n.rank AS rank, n.x AS x, n.y AS y, n.communities AS communities
ORDER BY coalesce(n.rank, 0.0) DESC, id
LIMIT $limit
