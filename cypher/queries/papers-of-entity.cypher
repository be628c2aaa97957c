// Papers of an entity
// The papers that mention an entity: those that introduce it first, then by rank and id.
MATCH (p:Paper)-[m:MENTIONS]->(e:Model|Dataset|Benchmark|Modality {id: $id})
OPTIONAL MATCH (p)-[i:INTRODUCES]->(e)
WITH p, m, count(i) AS claims
RETURN p.id AS id, p.title AS name, p.year AS year, p.venue AS venue, m.role AS role, m.count AS mentions,
  claims > 0 AS introduces, coalesce(p.rank, 0.0) AS rank
ORDER BY introduces DESC, rank DESC, id
SKIP $offset LIMIT $limit
