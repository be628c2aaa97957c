// Mentions of an entity in a paper
// Where a paper mentions an entity, in its text.
MATCH (p:Paper {id: $paper})-[m:MENTIONS]->(e:Model|Dataset|Benchmark|Modality {id: $entity})
RETURN p.id AS id, p.title AS name, p.year AS year, p.venue AS venue, p.url AS url, p.title AS title, p.abstract AS abstract,
  m.spans AS spans, m.score AS score
