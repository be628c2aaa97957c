// What is said about a name
// Every sentence that relates it to another name: first where it is the subject, then where it is the object.
MATCH (e:Model|Dataset|Benchmark|Modality {id: $entity})
  -[r:EVALUATED_ON|TRAINED_ON|COMPARED_WITH|BASED_ON|DERIVED_FROM|HAS_MODALITY]->(o:Model|Dataset|Benchmark|Modality)
MATCH (p:Paper {id: r.paper})
RETURN e.name AS subject, e.id AS subjectId, labels(e) AS subjectKind, type(r) AS relation,
  o.name AS object, o.id AS objectId, labels(o) AS objectKind, r.sentence AS sentence,
  p.title AS paper, p.id AS paperId, coalesce(p.year, 0) AS year, r.start AS start
ORDER BY year DESC, paperId, start, relation, subjectId, objectId
LIMIT $limit
UNION ALL
MATCH (o:Model|Dataset|Benchmark|Modality {id: $entity})
  <-[r:EVALUATED_ON|TRAINED_ON|COMPARED_WITH|BASED_ON|DERIVED_FROM|HAS_MODALITY]-(e:Model|Dataset|Benchmark|Modality)
MATCH (p:Paper {id: r.paper})
RETURN e.name AS subject, e.id AS subjectId, labels(e) AS subjectKind, type(r) AS relation,
  o.name AS object, o.id AS objectId, labels(o) AS objectKind, r.sentence AS sentence,
  p.title AS paper, p.id AS paperId, coalesce(p.year, 0) AS year, r.start AS start
ORDER BY year DESC, paperId, start, relation, subjectId, objectId
LIMIT $limit
