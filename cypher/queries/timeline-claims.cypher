// Relations through the years
// How many papers of each year make a claim of each type.
MATCH (s:Paper|Model|Dataset|Benchmark)
  -[r:INTRODUCES|EVALUATED_ON|TRAINED_ON|COMPARED_WITH|BASED_ON|DERIVED_FROM|HAS_MODALITY]->
  (t:Model|Dataset|Benchmark|Modality)
WHERE $community = '' OR $community IN s.communities OR $community IN t.communities
MATCH (p:Paper {id: r.paper})
RETURN type(r) AS type, p.year AS year, count(DISTINCT p.id) AS papers
