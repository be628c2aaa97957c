// Some stored papers
// The papers with the given ids, as far as they are stored, with what was read out of each alone.
UNWIND $ids AS id
MATCH (p:Paper {id: id})
RETURN p.id AS id, p.title AS title, p.abstract AS abstract, p.authors AS authors, p.year AS year, p.venue AS venue,
  p.url AS url, p.doi AS doi, p.arxiv AS arxiv, p.hash AS hash, p.extractor AS extractor, p.extract AS extract,
  p.resolvedHash AS resolvedHash, p.sources AS sources, p.addedAt AS addedAt
