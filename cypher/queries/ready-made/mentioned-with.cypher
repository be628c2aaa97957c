// What is mentioned together with a name
// Which other names stand in the papers that mention it: the closest first, so that what is mentioned everywhere is not.
MATCH (e:Model|Dataset|Benchmark|Modality {id: $entity})<-[:MENTIONS]-(p:Paper)-[:MENTIONS]->(o:Model|Dataset|Benchmark|Modality)
WHERE o.id <> $entity
WITH e, o, count(*) AS shared
RETURN o.name AS other, o.id AS otherId, labels(o) AS otherKind, shared, o.papers AS papers,
  shared / sqrt(1.0 * o.papers * e.papers) AS closeness
ORDER BY closeness DESC, shared DESC, otherId
LIMIT $limit
