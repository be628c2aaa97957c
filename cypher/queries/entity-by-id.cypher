// An entity
// All properties of one model, dataset, benchmark or modality.
MATCH (n:Model|Dataset|Benchmark|Modality {id: $id})
RETURN n.id AS id, labels(n) AS kind, n.name AS name, n.papers AS papers, n.firstYear AS year, n.lastYear AS lastYear,
  n.family AS family, n.aliases AS aliases, n.rank AS rank, n.x AS x, n.y AS y, n.communities AS communities
