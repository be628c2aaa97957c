// How many nodes
// The number of nodes of each label.
MATCH (n)
RETURN labels(n) AS label, count(*) AS count
