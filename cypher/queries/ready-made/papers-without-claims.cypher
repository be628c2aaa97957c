// Papers without claims
// Papers out of which no claim was read, with the number of names that they mention; the newest first.
MATCH (p:Paper)
WHERE NOT EXISTS { MATCH (p)-[:INTRODUCES]->(:Model|Dataset|Benchmark) }
  AND NOT EXISTS {
    MATCH (p)-[:MENTIONS]->(:Model|Dataset|Benchmark)
      -[r:EVALUATED_ON|TRAINED_ON|COMPARED_WITH|BASED_ON|DERIVED_FROM|HAS_MODALITY]->(:Model|Dataset|Benchmark|Modality)
    WHERE r.paper = p.id
  }
OPTIONAL MATCH (p)-[m:MENTIONS]->(e:Model|Dataset|Benchmark|Modality)
RETURN p.title AS paper, p.id AS paperId, p.year AS year, count(e.id) AS names
ORDER BY coalesce(year, 0) DESC, paperId
LIMIT $limit
