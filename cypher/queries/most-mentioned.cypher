// Most mentioned of a type
// The models, datasets, benchmarks or modalities that most papers mention.
MATCH (e:Model|Dataset|Benchmark|Modality)
WHERE any(label IN labels(e) WHERE label = $type)
RETURN e.name AS name, e.papers AS papers, e.firstYear AS firstYear, coalesce(e.rank, 0.0) AS rank, e.id AS id
ORDER BY papers DESC, rank DESC, id
LIMIT $limit
