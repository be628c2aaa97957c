// How many neighbours inward of a paper
// The number of neighbours of a paper, of some kinds, from which some relations lead to it.
MATCH (c:Paper {id: $id})<-[r]-(n:Paper|Model|Dataset|Benchmark|Modality)
WHERE type(r) IN $types AND any(label IN labels(n) WHERE label IN $kinds)
WITH DISTINCT n.id AS id, labels(n) AS kind
RETURN count(*) AS total
