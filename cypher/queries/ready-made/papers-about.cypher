// Papers about a term
// Which papers have it among their key terms, by itself or as part of a longer one; the newest first.
WITH toLower($term) AS folded
WITH CASE WHEN folded ENDS WITH 's' THEN left(folded, size(folded) - 1) ELSE folded END AS stem
MATCH (p:Paper)
UNWIND p.terms AS keyTerm
WITH p, keyTerm, stem, ' ' + toLower(keyTerm) + ' ' AS words
WHERE words CONTAINS (' ' + stem + ' ') OR words CONTAINS (' ' + stem + 's ')
WITH p, min(keyTerm) AS keyTerm, count(*) AS matching
RETURN p.title AS paper, p.id AS paperId, p.year AS year, p.venue AS venue, keyTerm
ORDER BY coalesce(year, 0) DESC, matching DESC, paperId
LIMIT $limit
