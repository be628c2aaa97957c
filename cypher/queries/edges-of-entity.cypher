// Edges of an entity
// Every edge between an entity and nodes with the given ids, each with the number of papers that state it; the score matters for SIMILAR_TO.
MATCH (c:Model|Dataset|Benchmark|Modality {id: $id})-[r]->(n:Paper|Model|Dataset|Benchmark|Modality)
WHERE n.id IN $ids
WITH type(r) AS type, c.id AS source, labels(c) AS sourceKind, n.id AS target, labels(n) AS targetKind,
  coalesce(r.paper, '') AS paper, max(r.score) AS score
RETURN type, source, sourceKind, target, targetKind, count(*) AS papers, max(score) AS score
UNION ALL
MATCH (c:Model|Dataset|Benchmark|Modality {id: $id})<-[r]-(n:Paper|Model|Dataset|Benchmark|Modality)
WHERE n.id IN $ids AND (n.id <> c.id OR type(r) IN ['MENTIONS', 'INTRODUCES'])
WITH type(r) AS type, n.id AS source, labels(n) AS sourceKind, c.id AS target, labels(c) AS targetKind,
  coalesce(r.paper, '') AS paper, max(r.score) AS score
RETURN type, source, sourceKind, target, targetKind, count(*) AS papers, max(score) AS score
