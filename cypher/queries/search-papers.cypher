// Papers for search
// Titles, authors and abstracts of all papers.
MATCH (n:Paper)
RETURN n.id AS id, n.title AS name, n.year AS year, n.authors AS authors, n.abstract AS abstract,
  coalesce(n.rank, 0.0) AS rank
ORDER BY id
