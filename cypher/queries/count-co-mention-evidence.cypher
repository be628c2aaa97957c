// How many papers mention two entities
// The number of papers that mention both of two entities.
MATCH (a:Model|Dataset|Benchmark|Modality {id: $source})<-[:MENTIONS]-(p:Paper)-[:MENTIONS]->(b:Model|Dataset|Benchmark|Modality {id: $target})
RETURN count(*) AS total
