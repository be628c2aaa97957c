// Key terms
// In how many papers each key term stands that holds a text; those of most papers first.
WITH toLower($part) AS part
MATCH (p:Paper)
UNWIND p.terms AS term
WITH term, part
WHERE part = '' OR toLower(term) CONTAINS part
RETURN term, count(*) AS papers
ORDER BY papers DESC, term
LIMIT $limit
