// Years of a community
// How many of its papers are of which year.
MATCH (p:Paper)
WHERE $community IN p.communities AND p.year IS NOT NULL
RETURN p.year AS year, count(*) AS papers
ORDER BY year
