// A paper
// All properties of one paper that are for people.
MATCH (n:Paper {id: $id})
RETURN n.id AS id, labels(n) AS kind, n.title AS name, n.abstract AS abstract, n.authors AS authors, n.year AS year,
  n.venue AS venue, n.url AS url, n.doi AS doi, n.arxiv AS arxiv, n.sources AS sources, n.addedAt AS addedAt, n.terms AS terms,
  n.rank AS rank, n.x AS x, n.y AS y, n.communities AS communities
