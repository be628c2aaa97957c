const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words with which a clause begins, and so a query. */
export const clauseStarts = words('MATCH OPTIONAL WITH UNWIND RETURN CALL EXPLAIN PROFILE');

/** Words that may stand after an operand: the only ways in which a query goes on. */
export const connectors = words(`
  MATCH OPTIONAL WHERE WITH UNWIND RETURN CALL YIELD ORDER BY SKIP LIMIT UNION ALL AS
  AND OR XOR NOT IN IS STARTS ENDS CONTAINS ASC DESC ASCENDING DESCENDING WHEN THEN ELSE END DISTINCT
`);

/** Words after which an operand or another word follows freely. */
export const takesOperand: ReadonlySet<string> = new Set([
  ...clauseStarts,
  ...connectors,
  ...words('CASE NULL EXISTS COUNT COLLECT SHORTEST ANY NONE SINGLE'),
]);

/** All of them, and the words for values: what a query is written with besides functions and names. */
export const keywords: ReadonlySet<string> = new Set([...takesOperand, ...words('TRUE FALSE')]);

/** Words that may stand before an opening bracket without being a function. */
export const beforeBracket = words(`
  MATCH OPTIONAL WHERE WITH UNWIND RETURN BY AND OR XOR NOT IN CASE WHEN THEN ELSE DISTINCT CONTAINS SKIP LIMIT
`);

/**
 * Words with which any other clause or command of either dialect begins: refused as a bare word anywhere. (What stands
 * where only a connecting word can is refused anyway; this holds too where a word follows `*` or opens a subquery.)
 */
export const forbidden = {
  /** They change the graph. */
  writes: words('CREATE MERGE DELETE DETACH NODETACH SET REMOVE FOREACH INSERT UPDATE'),
  /** They reach beyond the graph: files, addresses, extensions. */
  reachesOut: words('LOAD COPY EXPORT IMPORT ATTACH INSTALL UNINSTALL'),
  /** They manage the database, its users or its transactions. */
  manages: words(`
    CYPHER USE DROP ALTER BEGIN COMMIT ROLLBACK CHECKPOINT TERMINATE SHOW GRANT DENY REVOKE RENAME ENABLE DISABLE FINISH DRYRUN
    REALLOCATE DEALLOCATE TRANSACTIONS
  `),
};

/**
 * Functions that read the graph or reckon with small values. Left out: what makes values of any size from small ones
 * (see `growing`), reads or writes files, settings or the clock, or belongs to an extension.
 */
export const functions = words(`
  COUNT COLLECT SUM AVG MIN MAX STDEV PERCENTILECONT PERCENTILEDISC
  COALESCE SIZE LENGTH LABEL LABELS TYPE ID ELEMENTID NODES RELATIONSHIPS RELS PROPERTIES KEYS STARTNODE ENDNODE
  HEAD LAST TAIL REVERSE TOLOWER TOUPPER LOWER UPPER TRIM LTRIM RTRIM SUBSTRING LEFT RIGHT SPLIT STRING_SPLIT
  TOSTRING TOINTEGER TOFLOAT TOBOOLEAN CAST ABS CEIL FLOOR ROUND SIGN SQRT EXP LOG LOG10
  EXISTS ANY ALL NONE SINGLE ISEMPTY SHORTESTPATH ALLSHORTESTPATHS
  LIST_CONTAINS LIST_HAS LIST_SORT LIST_DISTINCT LIST_UNIQUE LIST_SLICE LIST_ELEMENT LIST_EXTRACT STARTS_WITH ENDS_WITH
`);

/** Functions that people know and that make values of any size from small ones, with what to write instead. */
export const growing: ReadonlyMap<string, string> = new Map([
  ['RANGE', 'write the numbers out, as in UNWIND [1, 2, 3] AS x'],
  ['REPEAT', 'write the text out'],
  ['LPAD', 'pad the answer where you use it'],
  ['RPAD', 'pad the answer where you use it'],
  ['REPLACE', 'change the answer where you use it'],
  ['REDUCE', 'use sum() or collect() in a WITH, or reckon where you use the answer'],
]);

/** Procedures that tell about the schema. */
export const procedures = words(`
  DB.LABELS DB.RELATIONSHIPTYPES DB.PROPERTYKEYS DB.SCHEMA.VISUALIZATION SHOW_TABLES TABLE_INFO SHOW_CONNECTION
`);

export const aggregates = words('COUNT COLLECT SUM AVG MIN MAX STDEV PERCENTILECONT PERCENTILEDISC');
