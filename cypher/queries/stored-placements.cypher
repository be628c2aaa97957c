// Stored placements
// Where and how prominently each analysed paper and entity is drawn.
MATCH (n:Paper|Model|Dataset|Benchmark|Modality)
WHERE n.rank IS NOT NULL
RETURN n.id AS id, labels(n) AS kind, n.rank AS rank, n.x AS x, n.y AS y, n.communities AS communities
ORDER BY id
