// Marks of stored papers
// What tells whether two stores hold the same paper, without its texts.
MATCH (p:Paper)
RETURN p.id AS id, p.hash AS hash, p.extractor AS extractor, p.resolvedHash AS resolvedHash, p.sources AS sources,
  p.addedAt AS addedAt
ORDER BY id
