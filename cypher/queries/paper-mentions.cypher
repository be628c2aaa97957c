// Mentions in a paper
// The entities that a paper mentions, where, and whether it introduces them.
MATCH (p:Paper {id: $id})-[m:MENTIONS]->(e:Model|Dataset|Benchmark|Modality)
OPTIONAL MATCH (p)-[i:INTRODUCES]->(e)
WITH e, m, count(i) AS claims
RETURN e.id AS id, labels(e) AS kind, e.name AS name, e.papers AS papers, e.firstYear AS year, m.role AS role, m.spans AS spans,
  claims > 0 AS introduced
ORDER BY id
