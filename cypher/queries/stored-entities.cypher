// Stored entities
// All models, datasets, benchmarks and modalities.
MATCH (e:Model|Dataset|Benchmark|Modality)
RETURN e.id AS id, labels(e) AS type, e.name AS name, e.aliases AS aliases, e.papers AS papers,
  e.firstYear AS firstYear, e.lastYear AS lastYear, e.family AS family
ORDER BY id
