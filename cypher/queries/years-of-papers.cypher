// Years of all papers
// In which year each paper was published, where that is known.
MATCH (p:Paper) WHERE p.year IS NOT NULL
RETURN p.id AS paper, p.year AS year
