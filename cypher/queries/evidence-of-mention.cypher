// Where a paper mentions an entity
// The paper, and the places in its text.
MATCH (p:Paper {id: $source})-[m:MENTIONS]->(t:Model|Dataset|Benchmark|Modality {id: $target})
RETURN p.id AS id, labels(p) AS kind, p.title AS name, p.year AS year, p.venue AS venue, p.url AS url, p.abstract AS abstract, m.spans AS spans, m.score AS score
