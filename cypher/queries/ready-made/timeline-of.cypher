// A name through the years
// How many papers of each year mention it, and how often.
MATCH (e:Model|Dataset|Benchmark|Modality {id: $entity})<-[m:MENTIONS]-(p:Paper)
WHERE p.year IS NOT NULL
RETURN p.year AS year, count(*) AS papers, sum(m.count) AS mentions
ORDER BY year
LIMIT $limit
