// Whether the graph is whole
// Whether the last ingest came to the end of its writing, so that names are resolved over all papers.
MATCH (m:Meta {id: 'weft'})
RETURN m.whole AS whole
