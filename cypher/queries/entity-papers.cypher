// Papers of an entity
// Which papers mention it, as what and how often, and whether they introduce it; introducing ones first, then by rank.
MATCH (n:Paper)-[m:MENTIONS]->(e:Model|Dataset|Benchmark|Modality {id: $id})
OPTIONAL MATCH (n)-[i:INTRODUCES]->(e)
WITH n, m, count(i) AS introducing
RETURN n.id AS id, labels(n) AS kind, n.title AS name, n.year AS year, n.venue AS venue,
  m.role AS role, m.count AS mentions, introducing > 0 AS introduces, coalesce(n.rank, 0.0) AS rank
ORDER BY introduces DESC, rank DESC, id
LIMIT $limit
