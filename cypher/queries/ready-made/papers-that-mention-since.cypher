// Papers that mention a name since a year
// Which papers of that year or later speak of it, how often, and whether they introduce it; the newest first.
MATCH (e:Model|Dataset|Benchmark|Modality {id: $entity})<-[m:MENTIONS]-(p:Paper)
WHERE p.year >= $year
OPTIONAL MATCH (p)-[i:INTRODUCES]->(e)
WITH p, m.count AS mentions, count(i.paper) AS introducing
RETURN p.title AS paper, p.id AS paperId, p.year AS year, p.venue AS venue, mentions,
  CASE WHEN introducing > 0 THEN 'yes' ELSE 'no' END AS introduces
ORDER BY year DESC, mentions DESC, paperId
LIMIT $limit
