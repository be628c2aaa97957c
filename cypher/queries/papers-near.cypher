// Papers near one
// The papers most similar to it by their words, with the terms that make them so.
MATCH (p:Paper {id: $id})-[r:SIMILAR_TO]-(n:Paper)
RETURN n.id AS id, labels(n) AS kind, n.title AS name, n.year AS year, r.score AS score, r.terms AS terms
ORDER BY score DESC, id
LIMIT $limit
