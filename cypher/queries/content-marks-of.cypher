// Marks of some papers
// The same for the papers with the given ids, as far as they are stored.
UNWIND $ids AS id
MATCH (p:Paper {id: id})
RETURN p.id AS id, p.hash AS hash, p.resolvedHash AS resolvedHash, p.extractor AS extractor,
  p.sources AS sources
