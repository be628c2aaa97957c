// Rising datasets
// Datasets and benchmarks that more papers mention in a year than in the year before it.
MATCH (p:Paper)-[:MENTIONS]->(d:Dataset|Benchmark)
WHERE p.year = $year OR p.year + 1 = $year
WITH d, sum(CASE WHEN p.year = $year THEN 1 ELSE 0 END) AS papers, sum(CASE WHEN p.year = $year THEN 0 ELSE 1 END) AS before
WHERE papers > before
RETURN d.name AS data, d.id AS dataId, labels(d) AS dataKind, before, papers, papers - before AS rise
ORDER BY rise DESC, papers DESC, dataId
LIMIT $limit
