// Span of years
// The first and last year of the papers; absent where no paper has a year.
MATCH (p:Paper)
RETURN min(p.year) AS first, max(p.year) AS last
