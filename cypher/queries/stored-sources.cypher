// Stored sources
// Which inputs were read when.
MATCH (s:Source)
RETURN s.name AS name, s.readAt AS readAt
ORDER BY name
