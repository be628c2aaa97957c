// Places of mentions
// Where some papers mention some entities.
UNWIND $papers AS wanted
MATCH (p:Paper {id: wanted})-[m:MENTIONS]->(e:Model|Dataset|Benchmark|Modality)
WHERE e.id IN $entities
RETURN p.id AS paper, e.id AS entity, m.spans AS spans, m.score AS score
