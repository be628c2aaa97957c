// Papers near a paper
// The papers near a paper, the nearest first, with the terms that they share.
MATCH (p:Paper {id: $id})-[r:SIMILAR_TO]-(q:Paper)
RETURN q.id AS id, q.title AS name, q.year AS year, r.score AS score, r.terms AS terms
ORDER BY score DESC, id
LIMIT $limit
