// Papers that introduce an entity
// Which papers say that they introduce a model, dataset or benchmark.
MATCH (p:Paper)-[r:INTRODUCES]->(e:Model|Dataset|Benchmark)
WHERE toLower(e.name) = toLower($name) OR e.id = $name
RETURN DISTINCT p.title AS title, p.year AS year, p.id AS id
ORDER BY id
