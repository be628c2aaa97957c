const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words with which a clause begins, and so a query. */
export const clauseStarts = words('MATCH OPTIONAL WITH UNWIND RETURN CALL EXPLAIN PROFILE');

/** Words that may stand after an operand: the only ways in which a query goes on. */
export const connectors = words(`
  MATCH OPTIONAL WHERE WITH UNWIND RETURN CALL YIELD ORDER BY SKIP LIMIT UNION ALL AS
  AND OR XOR NOT IN IS STARTS ENDS CONTAINS ASC DESC ASCENDING DESCENDING WHEN THEN ELSE END DISTINCT
`);

/** Words that may stand before an opening bracket without being a function. */
export const beforeBracket = words(`
  MATCH OPTIONAL WHERE WITH UNWIND RETURN BY AND OR XOR NOT IN CASE WHEN THEN ELSE DISTINCT CONTAINS SKIP LIMIT
`);

/**
 * Words with which any other clause or command of either dialect begins: refused as a bare word anywhere. (What stands
 * where only a connecting word can is refused anyway; this holds too where a word follows `*` or opens a subquery.)
 */
export const forbidden = words(`
  CREATE MERGE DELETE DETACH NODETACH SET REMOVE FOREACH INSERT LOAD COPY EXPORT IMPORT ATTACH USE INSTALL UNINSTALL
  UPDATE DROP ALTER BEGIN COMMIT ROLLBACK CHECKPOINT TERMINATE SHOW GRANT DENY REVOKE RENAME ENABLE DISABLE FINISH
  DRYRUN REALLOCATE DEALLOCATE TRANSACTIONS
`);

/**
 * Functions that read the graph or reckon with small values. Left out: what makes values of any size from small ones
 * (range, lpad, repeat, replace, reduce), reads or writes files, settings or the clock, or belongs to an extension.
 */
export const functions = words(`
  COUNT COLLECT SUM AVG MIN MAX STDEV PERCENTILECONT PERCENTILEDISC
  COALESCE SIZE LENGTH LABEL LABELS TYPE ID ELEMENTID NODES RELATIONSHIPS RELS PROPERTIES KEYS STARTNODE ENDNODE
  HEAD LAST TAIL REVERSE TOLOWER TOUPPER LOWER UPPER TRIM LTRIM RTRIM SUBSTRING LEFT RIGHT SPLIT STRING_SPLIT
  TOSTRING TOINTEGER TOFLOAT TOBOOLEAN CAST ABS CEIL FLOOR ROUND SIGN SQRT EXP LOG LOG10
  EXISTS ANY ALL NONE SINGLE ISEMPTY SHORTESTPATH ALLSHORTESTPATHS
  LIST_CONTAINS LIST_HAS LIST_SORT LIST_DISTINCT LIST_UNIQUE LIST_SLICE LIST_ELEMENT LIST_EXTRACT STARTS_WITH ENDS_WITH
`);

/** Procedures that tell about the schema. */
export const procedures = words(`
  DB.LABELS DB.RELATIONSHIPTYPES DB.PROPERTYKEYS DB.SCHEMA.VISUALIZATION SHOW_TABLES TABLE_INFO SHOW_CONNECTION
`);

export const aggregates = words('COUNT COLLECT SUM AVG MIN MAX STDEV PERCENTILECONT PERCENTILEDISC');

/** For messages: what a query may hold. */
export const whatIsAllowed =
  'A query may read with MATCH, OPTIONAL MATCH, WHERE, WITH, UNWIND, RETURN, ORDER BY, SKIP, LIMIT, UNION, EXPLAIN and ' +
  'PROFILE.';
