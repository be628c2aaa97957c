// A paper
// One paper with its text; no row where there is none.
MATCH (n:Paper {id: $id})
RETURN n.id AS id, labels(n) AS kind, n.title AS name, 1 AS papers, n.year AS year, n.x AS x, n.y AS y, coalesce(n.rank, 0.0) AS rank, n.communities AS communities,
  n.title AS title, n.abstract AS abstract, n.authors AS authors, n.venue AS venue, n.url AS url, n.doi AS doi,
  n.arxiv AS arxiv, n.sources AS sources, n.addedAt AS addedAt
