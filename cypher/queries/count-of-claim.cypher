// How often a claim is stated
// How many sentences state one relation between two nodes.
MATCH (s:Paper|Model|Dataset|Benchmark {id: $source})
  -[r:INTRODUCES|EVALUATED_ON|TRAINED_ON|COMPARED_WITH|BASED_ON|DERIVED_FROM|HAS_MODALITY]->
  (t:Model|Dataset|Benchmark|Modality {id: $target})
WHERE type(r) = $type
RETURN count(*) AS count
