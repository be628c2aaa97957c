// How many entities are mentioned beside one
// How many entities share a paper with it.
MATCH (c:Model|Dataset|Benchmark|Modality {id: $id})<-[:MENTIONS]-(p:Paper)-[:MENTIONS]->
  (n:Model|Dataset|Benchmark|Modality)
WHERE n.id <> $id
RETURN count(DISTINCT n.id) AS count
