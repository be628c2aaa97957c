// Claims across communities
// How many sentences state something about an entity of one community and an entity of another; kinds of data aside.
MATCH (s:Model|Dataset|Benchmark)-[r:EVALUATED_ON|TRAINED_ON|COMPARED_WITH|BASED_ON|DERIVED_FROM]->(t:Model|Dataset|Benchmark)
WHERE s.communities <> t.communities
RETURN s.communities AS source, t.communities AS target, count(*) AS count
