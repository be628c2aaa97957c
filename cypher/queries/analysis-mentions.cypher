// Mentions for analysis
// Which paper mentions which entity, and how often.
MATCH (p:Paper)-[r:MENTIONS]->(e:Model|Dataset|Benchmark|Modality)
RETURN p.id AS paper, e.id AS entity, r.count AS count
ORDER BY paper, entity
