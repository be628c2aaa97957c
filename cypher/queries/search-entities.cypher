// Names of entities
// All names and aliases, for the search index.
MATCH (n:Model|Dataset|Benchmark|Modality)
RETURN n.id AS id, labels(n) AS kind, n.name AS name, n.aliases AS aliases, n.papers AS papers,
  n.firstYear AS year, n.rank AS rank
