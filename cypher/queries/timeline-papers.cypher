// Papers through the years
// How many papers each year has, and how many have none.
MATCH (p:Paper)
RETURN p.year AS year, count(*) AS papers
