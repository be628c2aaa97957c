// Mentions of entities
// Which papers mention some entities.
UNWIND $ids AS wanted
MATCH (p:Paper)-[r:MENTIONS]->(e:Model|Dataset|Benchmark|Modality {id: wanted})
RETURN p.id AS paper, e.id AS entity
