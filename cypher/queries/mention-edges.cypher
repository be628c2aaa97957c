// Edges of mentions
// Which paper mentions which entity, between nodes of at least some rank.
MATCH (p:Paper)-[:MENTIONS]->(e:Model|Dataset|Benchmark|Modality)
WHERE coalesce(p.rank, 0.0) >= $minRank AND coalesce(e.rank, 0.0) >= $minRank
RETURN p.id AS source, e.id AS target
