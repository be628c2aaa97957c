// Papers for the content hash
// What makes up each paper, without what analysis or the time of reading adds.
MATCH (p:Paper)
RETURN p.id AS id, p.title AS title, p.abstract AS abstract, p.authors AS authors, p.year AS year, p.venue AS venue,
  p.url AS url, p.doi AS doi, p.arxiv AS arxiv, p.extractor AS extractor
