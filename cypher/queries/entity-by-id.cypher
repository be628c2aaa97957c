// An entity
// One entity with its aliases; no row where there is none.
MATCH (n:Model|Dataset|Benchmark|Modality {id: $id})
RETURN n.id AS id, labels(n) AS kind, n.name AS name, n.papers AS papers, n.firstYear AS year, n.x AS x, n.y AS y, coalesce(n.rank, 0.0) AS rank, n.communities AS communities,
  n.aliases AS aliases, n.lastYear AS lastYear
