// Entities by id
// Those models, datasets, benchmarks and modalities of a list that exist, as they are drawn.
UNWIND $ids AS wanted
MATCH (n:Model|Dataset|Benchmark|Modality {id: wanted})
RETURN n.id AS id, labels(n) AS kind, n.name AS name, n.papers AS papers, n.firstYear AS year,
  n.rank AS rank, n.x AS x, n.y AS y, n.communities AS communities
