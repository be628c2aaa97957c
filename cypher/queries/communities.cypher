// Communities
// All communities, the coarsest and largest first.
MATCH (c:Community)
RETURN c.id AS id, c.level AS level, c.name AS name, c.size AS size, c.colour AS colour
ORDER BY level, size DESC, id
