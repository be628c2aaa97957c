// Entities for analysis
// All entities with where an earlier analysis put them.
MATCH (e:Model|Dataset|Benchmark|Modality)
RETURN e.id AS id, labels(e) AS type, e.name AS name, e.papers AS papers, e.rank AS rank, e.x AS x, e.y AS y,
  e.communities AS communities
ORDER BY id
