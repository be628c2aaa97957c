// Relationships by type and ends
// How many relationships of each type join which labels.
MATCH (s)-[r]->(t)
RETURN labels(s) AS from, type(r) AS type, labels(t) AS to, count(*) AS count
