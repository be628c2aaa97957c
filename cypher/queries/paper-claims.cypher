// Claims in a paper
// The relations that a paper states, in text order.
MATCH (s:Paper|Model|Dataset|Benchmark)-[r:INTRODUCES|EVALUATED_ON|TRAINED_ON|COMPARED_WITH|BASED_ON|DERIVED_FROM|HAS_MODALITY]->(t:Model|Dataset|Benchmark|Modality)
WHERE r.paper = $id
RETURN type(r) AS type, s.id AS source, labels(s) AS sourceKind, t.id AS target, r.start AS start, r.`end` AS `end`,
  r.rule AS rule
ORDER BY start, type, source, target
