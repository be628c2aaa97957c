// Years of papers
// The first and the last year of a paper.
MATCH (p:Paper) WHERE p.year IS NOT NULL
RETURN min(p.year) AS first, max(p.year) AS last
