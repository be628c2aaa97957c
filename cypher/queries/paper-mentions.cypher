// Mentions of a paper
// What a paper mentions, as what and where, and whether it introduces it.
MATCH (p:Paper {id: $id})-[m:MENTIONS]->(n:Model|Dataset|Benchmark|Modality)
OPTIONAL MATCH (p)-[i:INTRODUCES]->(n)
RETURN n.id AS id, labels(n) AS kind, n.name AS name, n.papers AS papers, n.firstYear AS year,
  m.role AS role, m.spans AS spans, count(i) AS introducing
ORDER BY id
