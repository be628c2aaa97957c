// Why two papers are near
// How near two papers are, and the terms that make them so.
MATCH (:Paper {id: $source})-[r:SIMILAR_TO]-(:Paper {id: $target})
RETURN r.score AS score, r.terms AS terms
LIMIT 1
