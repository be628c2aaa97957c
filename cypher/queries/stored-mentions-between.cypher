// Stored mentions between two papers
// What the papers from one id to another mention.
MATCH (p:Paper)-[r:MENTIONS]->(e:Model|Dataset|Benchmark|Modality)
WHERE p.id >= $first AND p.id <= $last
RETURN p.id AS paper, e.id AS entity, r.count AS count, r.spans AS spans, r.role AS role, r.score AS score
ORDER BY paper, entity
