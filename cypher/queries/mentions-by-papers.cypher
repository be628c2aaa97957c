// Mentions by papers
// Which entities some papers mention.
UNWIND $ids AS wanted
MATCH (p:Paper {id: wanted})-[r:MENTIONS]->(e:Model|Dataset|Benchmark|Modality)
RETURN p.id AS paper, e.id AS entity
