// Most mentioned in a year
// The models, datasets, benchmarks or modalities that most papers of a year mention.
MATCH (e:Model|Dataset|Benchmark|Modality)<-[:MENTIONS]-(p:Paper)
WHERE $type IN labels(e) AND p.year = $year
RETURN e.name AS entity, e.id AS entityId, labels(e) AS entityKind, count(DISTINCT p.id) AS papers
ORDER BY papers DESC, entityId
LIMIT $limit
