// Edges of claims
// The edges that claims make between nodes of at least some rank, each with the number of papers that state it.
MATCH (s:Paper|Model|Dataset|Benchmark)-[r:INTRODUCES|EVALUATED_ON|TRAINED_ON|COMPARED_WITH|BASED_ON|DERIVED_FROM|HAS_MODALITY]->(t:Model|Dataset|Benchmark|Modality)
WHERE coalesce(s.rank, 0.0) >= $minRank AND coalesce(t.rank, 0.0) >= $minRank
RETURN type(r) AS type, s.id AS source, t.id AS target, count(DISTINCT r.paper) AS papers
