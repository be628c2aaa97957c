// Facets of papers
// Venue, authors, time of adding and key terms of every paper.
MATCH (p:Paper)
RETURN p.id AS id, p.venue AS venue, p.authors AS authors, p.addedAt AS addedAt, p.terms AS terms
