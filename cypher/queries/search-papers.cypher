// Words of papers
// All titles, authors and abstracts, for the search index.
MATCH (n:Paper)
RETURN n.id AS id, labels(n) AS kind, n.title AS name, n.year AS year, n.authors AS authors,
  n.abstract AS abstract, n.rank AS rank
