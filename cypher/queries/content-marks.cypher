// Marks of the content
// The hashes of every paper's text and of what it says, what read it, and which inputs held it.
MATCH (p:Paper)
RETURN p.id AS id, p.hash AS hash, p.resolvedHash AS resolvedHash, p.extractor AS extractor,
  p.sources AS sources
