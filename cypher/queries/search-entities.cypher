// Entities for search
// The names of all entities.
MATCH (n:Model|Dataset|Benchmark|Modality)
RETURN n.id AS id, labels(n) AS kind, n.name AS name, n.papers AS papers, n.firstYear AS year, n.aliases AS aliases,
  coalesce(n.rank, 0.0) AS rank
ORDER BY id
