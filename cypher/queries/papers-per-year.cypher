// Papers per year
// How many papers each year has; the latest first.
MATCH (p:Paper)
WHERE p.year IS NOT NULL
RETURN p.year AS year, count(*) AS papers
ORDER BY year DESC
