// Cells of papers that mention both
// How many papers mention a thing of some kinds together with one of others, and when they last did.
MATCH (s:Model|Dataset|Benchmark|Modality)<-[:MENTIONS]-(p:Paper)-[:MENTIONS]->(t:Model|Dataset|Benchmark|Modality)
WHERE label(s) IN $from AND label(t) IN $to AND s.id <> t.id
  AND ($sourceName = '' OR toLower(s.name) CONTAINS $sourceName)
  AND ($targetName = '' OR toLower(t.name) CONTAINS $targetName)
  AND ($community = '' OR ($community IN s.communities AND $community IN t.communities))
  AND ($first = 0 OR p.year >= $first) AND ($last = 9999 OR p.year <= $last)
RETURN s.id AS source, t.id AS target, count(*) AS papers, max(p.year) AS year
