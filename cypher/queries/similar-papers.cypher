// Similar papers
// Which papers are near each other by their words.
MATCH (a:Paper)-[r:SIMILAR_TO]->(b:Paper)
RETURN a.id AS source, b.id AS target, r.score AS score
