// Edges of a node
// Every stored edge of one node, with the node at its other end: claims by papers, mentions, similarity.
MATCH (c:Paper|Model|Dataset|Benchmark|Modality)-[r]->(n:Paper|Model|Dataset|Benchmark|Modality)
WHERE c.id = $id AND label(c) IN $labels
RETURN 'out' AS direction, type(r) AS type, count(DISTINCT r.paper) AS stating, max(r.score) AS score,
  n.id AS id, labels(n) AS kind
UNION ALL
MATCH (n)-[r]->(c) WHERE c.id = $id
RETURN 'in' AS direction
