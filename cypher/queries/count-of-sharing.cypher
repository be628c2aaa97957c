// How many papers mention two entities
// How many papers mention both.
MATCH (s:Model|Dataset|Benchmark|Modality {id: $source})<-[:MENTIONS]-(p:Paper)-[:MENTIONS]->
  (t:Model|Dataset|Benchmark|Modality {id: $target})
RETURN count(DISTINCT p.id) AS count
