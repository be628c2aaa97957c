// Edges of similarity
// Pairs of papers that are near each other, between papers of at least some rank.
MATCH (p:Paper)-[r:SIMILAR_TO]->(q:Paper)
WHERE coalesce(p.rank, 0.0) >= $minRank AND coalesce(q.rank, 0.0) >= $minRank
RETURN p.id AS source, q.id AS target, r.score AS score
