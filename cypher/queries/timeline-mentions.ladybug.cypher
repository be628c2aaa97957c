// Names through the years
// How many papers of each year mention each thing of some kinds.
MATCH (p:Paper)-[:MENTIONS]->(e:Model|Dataset|Benchmark|Modality)
WHERE label(e) IN $kinds
  AND ($community = '' OR $community IN e.communities)
  AND ($name = '' OR toLower(e.name) CONTAINS $name)
RETURN e.id AS id, labels(e) AS kind, p.year AS year, count(*) AS papers
