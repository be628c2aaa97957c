// Ends of a relation
// The neighbours to which a relation leads from an entity, stated by most papers first, then by rank and id.
MATCH (e:Model|Dataset|Benchmark|Modality {id: $id})-[r]->(n:Paper|Model|Dataset|Benchmark|Modality)
WHERE type(r) = $type
RETURN n.id AS id, labels(n) AS kind, coalesce(n.title, n.name) AS name, coalesce(n.papers, 1) AS papers,
  coalesce(n.year, n.firstYear) AS year, coalesce(n.rank, 0.0) AS rank,
  count(DISTINCT coalesce(r.paper, '')) AS statedBy
ORDER BY statedBy DESC, rank DESC, id
LIMIT $limit
