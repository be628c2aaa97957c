// What is based on a model
// The models based on it, those based on these, and so on, up to ten steps.
MATCH way = (m:Model {id: $model})<-[:BASED_ON*1..10]-(d:Model)
WHERE d.id <> $model
RETURN d.name AS descendant, d.id AS descendantId, min(length(way)) AS steps, d.firstYear AS firstYear, d.papers AS papers
ORDER BY steps, papers DESC, descendantId
LIMIT $limit
