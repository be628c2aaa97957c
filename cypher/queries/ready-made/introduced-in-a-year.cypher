// What was introduced in a year
// The models, datasets and benchmarks that papers of that year present, and which paper does.
MATCH (p:Paper)-[r:INTRODUCES]->(e:Model|Dataset|Benchmark)
WHERE p.year = $year
RETURN e.name AS entity, e.id AS entityId, labels(e) AS entityKind, p.title AS paper, p.id AS paperId,
  e.papers AS papers, min(r.sentence) AS sentence
ORDER BY papers DESC, entityId, paperId
LIMIT $limit
