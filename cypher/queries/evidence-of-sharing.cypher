// Where papers mention two entities
// The papers that mention both, with the places in their texts, newest first.
MATCH (s:Model|Dataset|Benchmark|Modality {id: $source})<-[a:MENTIONS]-(p:Paper)-[b:MENTIONS]->
  (t:Model|Dataset|Benchmark|Modality {id: $target})
RETURN p.id AS id, labels(p) AS kind, p.title AS name, p.year AS year, p.venue AS venue, p.url AS url, p.abstract AS abstract, a.spans AS sourceSpans, b.spans AS targetSpans
ORDER BY coalesce(year, 0) DESC, id
SKIP $offset LIMIT $limit
