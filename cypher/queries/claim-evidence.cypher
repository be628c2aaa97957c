// Sentences behind an edge
// The sentences that state a relation between two nodes, with their papers: by rank of the paper, its id, and place. The source is a paper for INTRODUCES and an entity otherwise.
MATCH (s:Paper|Model|Dataset|Benchmark {id: $source})-[r]->(t:Model|Dataset|Benchmark|Modality {id: $target})
WHERE type(r) = $type
MATCH (p:Paper {id: r.paper})
RETURN p.id AS id, p.title AS name, p.year AS year, p.venue AS venue, p.url AS url, p.title AS title, p.abstract AS abstract,
  coalesce(p.rank, 0.0) AS rank, r.sentence AS sentence, r.start AS start, r.`end` AS `end`, r.sourceStart AS sourceStart,
  r.sourceEnd AS sourceEnd, r.targetStart AS targetStart, r.targetEnd AS targetEnd, r.score AS score, r.rule AS rule,
  r.outcome AS outcome
ORDER BY rank DESC, id, start
SKIP $offset LIMIT $limit
