// Entities by name
// Those with a name, whatever its case, and those whose names hold it; the equal ones first, then by number of papers.
MATCH (n:Model|Dataset|Benchmark|Modality)
WHERE toLower(n.name) CONTAINS toLower($name)
RETURN n.id AS id, labels(n) AS kind, n.name AS name, n.papers AS papers, n.firstYear AS year,
  toLower(n.name) = toLower($name) AS isEqual
ORDER BY isEqual DESC, papers DESC, id
LIMIT $limit
