// What may have changed for search
// The hash of each paper's text and its rank, to tell which words the search index does not know yet.
MATCH (n:Paper)
RETURN n.id AS id, n.hash AS hash, n.rank AS rank
