// Communities for analysis
// The communities that an earlier analysis found.
MATCH (c:Community)
RETURN c.id AS id, c.level AS level, c.name AS name, c.size AS size, c.colour AS colour
ORDER BY level, size DESC, id
