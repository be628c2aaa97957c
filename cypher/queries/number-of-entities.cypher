// Number of entities
// How many models, datasets, benchmarks and modalities there are.
MATCH (n:Model|Dataset|Benchmark|Modality)
RETURN count(*) AS count
