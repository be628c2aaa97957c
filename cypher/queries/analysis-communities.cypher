// Communities for analysis
// All communities as an earlier analysis named and coloured them.
MATCH (c:Community)
RETURN c.id AS id, c.level AS level, c.name AS name, c.size AS size, c.colour AS colour, c.terms AS terms
ORDER BY id
