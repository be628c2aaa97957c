// Nodes by label
// How many nodes each label has.
MATCH (n)
RETURN labels(n) AS label, count(*) AS count
