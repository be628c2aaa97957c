// Number of claims
// How many sentences state a claim; quicker than to count relationships by their ends.
MATCH ()-[r:INTRODUCES|EVALUATED_ON|TRAINED_ON|COMPARED_WITH|BASED_ON|DERIVED_FROM|HAS_MODALITY]->()
RETURN count(*) AS count
