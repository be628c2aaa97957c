// Modalities that meet in one model
// Pairs of modalities by the number of models that have both.
MATCH (a:Modality)<-[:HAS_MODALITY]-(m:Model)-[:HAS_MODALITY]->(b:Modality)
WHERE a.id < b.id
RETURN a.name AS modality, a.id AS modalityId, b.name AS other, b.id AS otherId, count(DISTINCT m.id) AS models
ORDER BY models DESC, modalityId, otherId
LIMIT $limit
