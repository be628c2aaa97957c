// Communities that speak of a name
// The coarsest communities whose papers mention it, and how many papers of each do.
MATCH (e:Model|Dataset|Benchmark|Modality {id: $entity})<-[:MENTIONS]-(p:Paper)
UNWIND p.communities AS id
MATCH (c:Community {id: id})
WHERE c.level = 0
RETURN c.name AS community, c.id AS communityId, count(*) AS papers, c.size AS size
ORDER BY papers DESC, communityId
LIMIT $limit
