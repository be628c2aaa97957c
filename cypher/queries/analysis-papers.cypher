// Papers for analysis
// All papers with their texts and where an earlier analysis put them.
MATCH (p:Paper)
RETURN p.id AS id, p.title AS title, p.abstract AS abstract, p.rank AS rank, p.x AS x, p.y AS y,
  p.communities AS communities
ORDER BY id
