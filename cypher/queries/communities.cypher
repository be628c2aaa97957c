// Communities
// All groups that analysis found, coarse to fine.
MATCH (c:Community)
RETURN c.id AS id, c.level AS level, c.name AS name, c.size AS size, c.colour AS colour
ORDER BY level, id
