// Names in stored papers
// What of each paper decides about names, some papers at a time: those that come after an id.
MATCH (p:Paper)
WHERE p.id > $after
RETURN p.id AS id, p.title AS title, p.year AS year, p.extract AS extract
ORDER BY id
LIMIT $limit
