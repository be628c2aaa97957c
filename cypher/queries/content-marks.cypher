// Marks of the content
// The hashes of every paper's text and of what it says.
MATCH (p:Paper)
RETURN p.id AS id, p.hash AS hash, p.resolvedHash AS resolvedHash
