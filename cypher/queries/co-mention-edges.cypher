// Edges between entities that share papers
// Pairs of entities, of at least some rank, that papers mention together, the closest first: papers that mention both, over the geometric mean of those that mention each.
MATCH (a:Model|Dataset|Benchmark|Modality)<-[:MENTIONS]-(p:Paper)-[:MENTIONS]->(b:Model|Dataset|Benchmark|Modality)
WHERE a.id < b.id AND coalesce(a.rank, 0.0) >= $minRank AND coalesce(b.rank, 0.0) >= $minRank
WITH a.id AS source, b.id AS target, a.papers AS ofSource, b.papers AS ofTarget, count(*) AS papers
WHERE papers >= $minPapers
RETURN source, target, papers, papers / sqrt(ofSource * ofTarget) AS score
ORDER BY score DESC, papers DESC, source, target
LIMIT $limit
