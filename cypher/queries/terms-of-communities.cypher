// Key terms of communities
// The key terms of every community, most telling first.
MATCH (c:Community)
RETURN c.id AS id, c.level AS level, c.terms AS terms
ORDER BY id
