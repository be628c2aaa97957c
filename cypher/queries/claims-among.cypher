// Claims among nodes
// Every sentence that states a relation between two of some nodes, and in which paper.
UNWIND $ids AS wanted
MATCH (s:Paper|Model|Dataset|Benchmark {id: wanted})
  -[r:INTRODUCES|EVALUATED_ON|TRAINED_ON|COMPARED_WITH|BASED_ON|DERIVED_FROM|HAS_MODALITY]->
  (t:Model|Dataset|Benchmark|Modality)
WHERE t.id IN $ids
RETURN type(r) AS type, s.id AS source, t.id AS target, r.paper AS paper, r.start AS start, r.`end` AS `end`,
  r.sourceStart AS sourceStart, r.sourceEnd AS sourceEnd, r.targetStart AS targetStart, r.targetEnd AS targetEnd,
  r.score AS score, r.rule AS rule, r.outcome AS outcome
