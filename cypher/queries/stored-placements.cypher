// Stored placements
// Where and how prominently each analysed paper and entity is drawn, and the key terms of papers.
MATCH (n:Paper|Model|Dataset|Benchmark|Modality)
WHERE n.rank IS NOT NULL
RETURN n.id AS id, labels(n) AS kind, n.rank AS rank, n.x AS x, n.y AS y, n.communities AS communities,
  n.terms AS terms
ORDER BY id
