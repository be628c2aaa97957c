// Sources
// Which inputs were read when, and how many papers of today's graph came from each.
MATCH (s:Source)
OPTIONAL MATCH (p:Paper) WHERE s.name IN p.sources
RETURN s.name AS name, s.readAt AS readAt, count(p) AS papers
ORDER BY readAt, name
