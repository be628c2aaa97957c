// How many pairs of entities share papers
// The number of pairs of entities that at least so many papers mention together.
MATCH (a:Model|Dataset|Benchmark|Modality)<-[:MENTIONS]-(p:Paper)-[:MENTIONS]->(b:Model|Dataset|Benchmark|Modality)
WHERE a.id < b.id
WITH a.id AS source, b.id AS target, count(*) AS papers
WHERE papers >= $minPapers
RETURN count(*) AS total
