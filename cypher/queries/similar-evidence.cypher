// Why two papers are near
// The closeness of two papers and the terms that they share.
MATCH (p:Paper {id: $source})-[r:SIMILAR_TO]-(q:Paper {id: $target})
RETURN r.score AS score, r.terms AS terms
