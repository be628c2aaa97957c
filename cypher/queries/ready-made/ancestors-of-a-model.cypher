// What a model is based on
// The models it is based on, those these are based on, and so on, up to ten steps.
MATCH way = (m:Model {id: $model})-[:BASED_ON*1..10]->(a:Model)
WHERE a.id <> $model
RETURN a.name AS ancestor, a.id AS ancestorId, min(length(way)) AS steps, a.firstYear AS firstYear, a.papers AS papers
ORDER BY steps, papers DESC, ancestorId
LIMIT $limit
