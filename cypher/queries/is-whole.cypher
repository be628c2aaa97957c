// Whether the graph is whole
// Whether the last ingest came to the end of its writing, so that names are resolved over all papers, and by which version of resolution.
MATCH (m:Meta {id: 'weft'})
RETURN m.wholeBy AS wholeBy
