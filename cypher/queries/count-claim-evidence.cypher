// How many sentences stand behind an edge
// The number of sentences that state a relation between two nodes.
MATCH (s:Paper|Model|Dataset|Benchmark {id: $source})-[r]->(t:Model|Dataset|Benchmark|Modality {id: $target})
WHERE type(r) = $type
RETURN count(*) AS total
