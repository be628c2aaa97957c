// Stored similarities
// Which papers are near each other, how near, and by which terms.
MATCH (a:Paper)-[r:SIMILAR_TO]->(b:Paper)
RETURN a.id AS source, b.id AS target, r.score AS score, r.terms AS terms
ORDER BY source, target
