// Entities by alias
// Those of which a name is an alias, whatever its case; by number of papers.
MATCH (n:Model|Dataset|Benchmark|Modality)
UNWIND n.aliases AS alias
WITH n, alias
WHERE toLower(alias) = toLower($name)
RETURN DISTINCT n.id AS id, labels(n) AS kind, n.name AS name, n.papers AS papers, n.firstYear AS year
ORDER BY papers DESC, id
LIMIT $limit
