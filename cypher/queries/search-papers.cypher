// Words of papers
// All titles, authors and abstracts, each with the hash that changes with them, for the search index.
MATCH (n:Paper)
RETURN n.id AS id, labels(n) AS kind, n.title AS name, n.year AS year, n.authors AS authors,
  n.abstract AS abstract, n.hash AS hash, n.rank AS rank
