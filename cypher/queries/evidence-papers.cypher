// Papers as evidence
// Those papers of a list that exist, with their texts.
UNWIND $ids AS wanted
MATCH (p:Paper {id: wanted})
RETURN p.id AS id, labels(p) AS kind, p.title AS name, p.year AS year, p.venue AS venue, p.url AS url, p.abstract AS abstract
