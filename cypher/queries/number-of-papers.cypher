// Number of papers
// How many papers there are.
MATCH (n:Paper)
RETURN count(*) AS count
