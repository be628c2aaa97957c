// Papers by id
// Those papers of a list that exist, as they are drawn.
UNWIND $ids AS wanted
MATCH (n:Paper {id: wanted})
RETURN n.id AS id, labels(n) AS kind, n.title AS name, n.year AS year,
  n.rank AS rank, n.x AS x, n.y AS y, n.communities AS communities
