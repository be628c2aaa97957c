// Claims from nodes
// Which nodes some nodes are joined to by a claim that starts at them, of which type, and in how many papers.
UNWIND $ids AS wanted
MATCH (s:Paper|Model|Dataset|Benchmark {id: wanted})
  -[r:INTRODUCES|EVALUATED_ON|TRAINED_ON|COMPARED_WITH|BASED_ON|DERIVED_FROM|HAS_MODALITY]->
  (t:Model|Dataset|Benchmark|Modality)
RETURN type(r) AS type, s.id AS source, t.id AS target, count(DISTINCT r.paper) AS papers
