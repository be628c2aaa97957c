// Pairs compared most
// Pairs of models that most papers compare, and how the first fares against the second.
MATCH (a:Model)-[r:COMPARED_WITH]->(b:Model)
WHERE a.id <> b.id
WITH CASE WHEN a.id < b.id THEN a ELSE b END AS m, CASE WHEN a.id < b.id THEN b ELSE a END AS o, r.paper AS paper,
  sum(CASE WHEN (a.id < b.id AND r.outcome = 'better') OR (a.id > b.id AND r.outcome = 'worse') THEN 1 ELSE 0 END) AS better,
  sum(CASE WHEN (a.id < b.id AND r.outcome = 'worse') OR (a.id > b.id AND r.outcome = 'better') THEN 1 ELSE 0 END) AS worse,
  count(*) AS sentences
RETURN m.name AS model, m.id AS modelId, o.name AS other, o.id AS otherId, count(*) AS papers,
  sum(sentences) AS sentences, sum(better) AS better, sum(worse) AS worse
ORDER BY papers DESC, sentences DESC, modelId, otherId
LIMIT $limit
