// Words of some papers
// The same of the papers with the given ids, as far as they are stored.
UNWIND $ids AS paper
MATCH (n:Paper {id: paper})
RETURN n.id AS id, labels(n) AS kind, n.title AS name, n.year AS year, n.authors AS authors,
  n.abstract AS abstract, n.hash AS hash, n.rank AS rank
