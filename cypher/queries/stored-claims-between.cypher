// Stored claims between two papers
// What the papers from one id to another claim.
MATCH (s:Paper|Model|Dataset|Benchmark)
  -[r:INTRODUCES|EVALUATED_ON|TRAINED_ON|COMPARED_WITH|BASED_ON|DERIVED_FROM|HAS_MODALITY]->
  (t:Model|Dataset|Benchmark|Modality)
WHERE r.paper >= $first AND r.paper <= $last
RETURN type(r) AS type, s.id AS source, t.id AS target, r.paper AS paper, r.sentence AS sentence, r.start AS start,
  r.`end` AS `end`, r.sourceStart AS sourceStart, r.sourceEnd AS sourceEnd, r.targetStart AS targetStart,
  r.targetEnd AS targetEnd, r.score AS score, r.rule AS rule, r.outcome AS outcome
ORDER BY paper, start, type, source, target
