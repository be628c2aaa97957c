// Venues of entities
// In how many papers of each venue each of these entities is mentioned.
MATCH (p:Paper)-[:MENTIONS]->(e:Model|Dataset|Benchmark|Modality)
WHERE e.id IN $entities AND p.venue IS NOT NULL
RETURN e.id AS id, p.venue AS venue, count(*) AS papers
