// What is compared with what
// Pairs of models that papers compare most often, and how the first fares in the sentences that say so.
MATCH (a:Model)-[r:COMPARED_WITH]->(b:Model)
WITH a, b, r.outcome AS outcome, count(DISTINCT r.paper) AS papers
RETURN a.name AS model, b.name AS other, coalesce(outcome, 'unknown') AS outcome, papers, a.id AS id, b.id AS otherId
ORDER BY papers DESC, id, otherId, outcome
LIMIT $limit
