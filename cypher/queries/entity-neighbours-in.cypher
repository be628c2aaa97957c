// Neighbours inward of an entity
// The neighbours of an entity, of some kinds, from which some relations lead to it: by rank, then id.
MATCH (c:Model|Dataset|Benchmark|Modality {id: $id})<-[r]-(n:Paper|Model|Dataset|Benchmark|Modality)
WHERE type(r) IN $types AND any(label IN labels(n) WHERE label IN $kinds)
RETURN DISTINCT n.id AS id, labels(n) AS kind, coalesce(n.title, n.name) AS name, coalesce(n.papers, 1) AS papers,
  coalesce(n.year, n.firstYear) AS year, n.x AS x, n.y AS y, coalesce(n.rank, 0.0) AS rank, n.communities AS communities
ORDER BY rank DESC, id
SKIP $offset LIMIT $limit
