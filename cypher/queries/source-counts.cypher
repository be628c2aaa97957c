// Inputs
// The named inputs that were read, with how many stored papers came from each and when it was last read.
MATCH (s:Source)
OPTIONAL MATCH (p:Paper) WHERE s.name IN p.sources
RETURN s.name AS name, count(p) AS papers, s.readAt AS readAt
ORDER BY name
