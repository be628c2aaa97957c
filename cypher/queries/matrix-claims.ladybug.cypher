// Cells of claims
// Which things of some kinds papers relate to which of others, a row for each relation and paper.
MATCH (s:Model|Dataset|Benchmark)
  -[r:EVALUATED_ON|TRAINED_ON|COMPARED_WITH|BASED_ON|DERIVED_FROM|HAS_MODALITY]->
  (t:Model|Dataset|Benchmark|Modality)
WHERE type(r) IN $types AND s.id <> t.id
  AND label(s) IN $from AND label(t) IN $to
  AND ($sourceName = '' OR toLower(s.name) CONTAINS $sourceName)
  AND ($targetName = '' OR toLower(t.name) CONTAINS $targetName)
  AND ($community = '' OR ($community IN s.communities AND $community IN t.communities))
MATCH (p:Paper {id: r.paper})
WHERE ($first = 0 OR p.year >= $first) AND ($last = 9999 OR p.year <= $last)
RETURN DISTINCT s.id AS source, t.id AS target, type(r) AS type, p.id AS paper, p.year AS year
