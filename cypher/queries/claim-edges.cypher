// Edges of claims
// Which two nodes are joined by a claim of which type, and in how many papers.
MATCH (s:Paper|Model|Dataset|Benchmark)
  -[r:INTRODUCES|EVALUATED_ON|TRAINED_ON|COMPARED_WITH|BASED_ON|DERIVED_FROM|HAS_MODALITY]->
  (t:Model|Dataset|Benchmark|Modality)
RETURN type(r) AS type, s.id AS source, t.id AS target, count(DISTINCT r.paper) AS papers
