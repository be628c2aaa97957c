// Sentences that state a claim
// Every sentence that states one relation between two nodes, newest paper first.
MATCH (s:Paper|Model|Dataset|Benchmark {id: $source})
  -[r:INTRODUCES|EVALUATED_ON|TRAINED_ON|COMPARED_WITH|BASED_ON|DERIVED_FROM|HAS_MODALITY]->
  (t:Model|Dataset|Benchmark|Modality {id: $target})
WHERE type(r) = $type
MATCH (p:Paper {id: r.paper})
RETURN p.id AS id, labels(p) AS kind, p.title AS name, p.year AS year, p.venue AS venue, p.url AS url, p.abstract AS abstract,
  r.start AS start, r.`end` AS `end`, r.sourceStart AS sourceStart, r.sourceEnd AS sourceEnd,
  r.targetStart AS targetStart, r.targetEnd AS targetEnd, r.score AS score, r.rule AS rule, r.outcome AS outcome
ORDER BY coalesce(year, 0) DESC, id, start
SKIP $offset LIMIT $limit
