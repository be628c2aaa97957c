// Claims for analysis
// Which paper states which relation, once however many sentences state it; the paper itself is the source of INTRODUCES.
MATCH (s:Paper|Model|Dataset|Benchmark)
  -[r:INTRODUCES|EVALUATED_ON|TRAINED_ON|COMPARED_WITH|BASED_ON|DERIVED_FROM|HAS_MODALITY]->
  (t:Model|Dataset|Benchmark|Modality)
RETURN DISTINCT type(r) AS type, s.id AS source, t.id AS target, r.paper AS paper
ORDER BY type, source, target, paper
