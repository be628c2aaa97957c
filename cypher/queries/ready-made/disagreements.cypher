// Disagreements
// Pairs of models of which one is called better here and worse there, with a sentence of each side.
MATCH (a:Model)-[r:COMPARED_WITH]->(b:Model)
WHERE a.id <> b.id AND (r.outcome = 'better' OR r.outcome = 'worse')
WITH CASE WHEN a.id < b.id THEN a ELSE b END AS m, CASE WHEN a.id < b.id THEN b ELSE a END AS o,
  (a.id < b.id) = (r.outcome = 'better') AS isBetter, r.paper AS paper, min(r.sentence) AS sentence
WITH m, o, sum(CASE WHEN isBetter THEN 1 ELSE 0 END) AS better, sum(CASE WHEN isBetter THEN 0 ELSE 1 END) AS worse,
  min(CASE WHEN isBetter THEN sentence END) AS saysBetter, min(CASE WHEN isBetter THEN null ELSE sentence END) AS saysWorse
WHERE better > 0 AND worse > 0
RETURN m.name AS model, m.id AS modelId, o.name AS other, o.id AS otherId, better, worse, saysBetter, saysWorse
ORDER BY better + worse DESC, modelId, otherId
LIMIT $limit
