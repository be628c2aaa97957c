// Claims of a paper
// What a paper states, sentence by sentence.
MATCH (p:Paper {id: $id})-[r:INTRODUCES]->(t:Model|Dataset|Benchmark)
RETURN type(r) AS type, p.id AS source, t.id AS target, r.start AS start, r.`end` AS `end`, r.rule AS rule
UNION ALL
MATCH (p:Paper {id: $id})-[:MENTIONS]->(s:Model|Dataset|Benchmark)
  -[r:EVALUATED_ON|TRAINED_ON|COMPARED_WITH|BASED_ON|DERIVED_FROM|HAS_MODALITY]->(t:Model|Dataset|Benchmark|Modality)
WHERE r.paper = $id
RETURN type(r) AS type, s.id AS source, t.id AS target, r.start AS start, r.`end` AS `end`, r.rule AS rule
