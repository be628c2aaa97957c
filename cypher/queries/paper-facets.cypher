// Facets of papers
// Venue, authors and time of adding of every paper.
MATCH (p:Paper)
RETURN p.id AS id, p.venue AS venue, p.authors AS authors, p.addedAt AS addedAt
