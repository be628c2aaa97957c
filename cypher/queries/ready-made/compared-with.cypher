// What a model is compared with
// Which models papers compare it with, and in how many sentences it fares better, worse or equal.
MATCH (m:Model {id: $model})-[r:COMPARED_WITH]-(o:Model)
WHERE o.id <> $model
WITH o, r.paper AS paper,
  CASE WHEN startNode(r).id = $model THEN r.outcome WHEN r.outcome = 'better' THEN 'worse'
    WHEN r.outcome = 'worse' THEN 'better' ELSE r.outcome END AS outcome, count(*) AS sentences
WITH o, paper, sum(sentences) AS sentences, sum(CASE WHEN outcome = 'better' THEN sentences ELSE 0 END) AS better,
  sum(CASE WHEN outcome = 'worse' THEN sentences ELSE 0 END) AS worse,
  sum(CASE WHEN outcome = 'equal' THEN sentences ELSE 0 END) AS equal
RETURN o.name AS other, o.id AS otherId, count(*) AS papers, sum(sentences) AS sentences,
  sum(better) AS better, sum(worse) AS worse, sum(equal) AS equal
ORDER BY papers DESC, sentences DESC, otherId
LIMIT $limit
