// Mentions across communities
// How often papers of one community mention models, datasets and benchmarks of another.
MATCH (p:Paper)-[:MENTIONS]->(e:Model|Dataset|Benchmark)
WHERE p.communities <> e.communities
RETURN p.communities AS source, e.communities AS target, count(*) AS count
