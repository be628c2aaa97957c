// Abstracts of some papers
// The abstracts of the papers with the given ids, as far as they are stored.
UNWIND $ids AS id
MATCH (p:Paper {id: id})
RETURN p.id AS id, p.abstract AS abstract
