// Papers that mention two entities
// The papers that mention both of two entities, and where: by rank, then id.
MATCH (a:Model|Dataset|Benchmark|Modality {id: $source})<-[m:MENTIONS]-(p:Paper)-[n:MENTIONS]->(b:Model|Dataset|Benchmark|Modality {id: $target})
RETURN p.id AS id, p.title AS name, p.year AS year, p.venue AS venue, p.url AS url, p.title AS title, p.abstract AS abstract,
  coalesce(p.rank, 0.0) AS rank, m.spans AS sourceSpans, n.spans AS targetSpans
ORDER BY rank DESC, id
SKIP $offset LIMIT $limit
