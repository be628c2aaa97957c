// Papers that mention two names
// Which papers speak of the one and the other; the newest first.
MATCH (a:Model|Dataset|Benchmark|Modality {id: $entity})<-[m:MENTIONS]-(p:Paper)
MATCH (p)-[n:MENTIONS]->(b:Model|Dataset|Benchmark|Modality {id: $other})
RETURN p.title AS paper, p.id AS paperId, p.year AS year, p.venue AS venue, m.count AS mentions, n.count AS otherMentions
ORDER BY coalesce(year, 0) DESC, paperId
LIMIT $limit
