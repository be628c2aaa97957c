// Names that papers share
// Which models, datasets and benchmarks a paper mentions that others of a list mention too.
MATCH (p:Paper {id: $id})-[:MENTIONS]->(n:Model|Dataset|Benchmark)<-[:MENTIONS]-(o:Paper)
WHERE o.id IN $others
RETURN o.id AS other, n.id AS id, labels(n) AS kind, n.name AS name, n.papers AS papers, n.firstYear AS year
ORDER BY other, papers, id
