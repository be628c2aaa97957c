// Bridges between two communities
// Models, datasets and benchmarks that papers of both communities mention, those with most papers on the smaller side first.
MATCH (p:Paper)-[:MENTIONS]->(e:Model|Dataset|Benchmark)
WHERE $community IN p.communities OR $other IN p.communities
WITH e, sum(CASE WHEN $community IN p.communities THEN 1 ELSE 0 END) AS here,
  sum(CASE WHEN $other IN p.communities THEN 1 ELSE 0 END) AS there
WHERE here > 0 AND there > 0
RETURN e.name AS entity, e.id AS entityId, labels(e) AS entityKind, here, there,
  CASE WHEN here < there THEN here ELSE there END AS least
ORDER BY least DESC, here + there DESC, entityId
LIMIT $limit
