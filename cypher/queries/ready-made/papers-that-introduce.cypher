// Papers that introduce a name
// Which papers say that they present, propose or release it, with a sentence that says so.
MATCH (p:Paper)-[r:INTRODUCES]->(e:Model|Dataset|Benchmark {id: $entity})
RETURN p.title AS paper, p.id AS paperId, p.year AS year, p.venue AS venue, min(r.sentence) AS sentence
ORDER BY coalesce(year, 0), paperId
LIMIT $limit
