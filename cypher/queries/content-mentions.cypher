// Mentions for the content hash
// Every mention with all its properties.
MATCH (p:Paper)-[r:MENTIONS]->(e:Model|Dataset|Benchmark|Modality)
RETURN p.id AS paper, e.id AS entity, r.count AS count, r.spans AS spans, r.role AS role, r.score AS score
