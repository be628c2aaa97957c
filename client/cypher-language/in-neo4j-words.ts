/** What cannot be taken for the embedded engine's own words: texts, names in backticks, comments. */
const quotedOrComment = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`|\/\/[^\r\n]*|\/\*[\s\S]*?\*\//g;

/** `[:X* SHORTEST 1..6]` and `[* ALL SHORTEST 1..6]` */
const shortest = /(?<=\*\s*)(?:ALL\s+)?SHORTEST\b/gi;
/** `cast(x AS INT64)` */
const castType = /(?<=\bcast\s*\([^()]*(?:\([^()]*\)[^()]*)*)\sAS\s+\w+(?:\[\d*\])*(?=\s*\))/gi;

/**
 * A query in the embedded engine's dialect as Neo4j's parser can read it: what only the embedded engine knows becomes
 * spaces, so that all else keeps its place.
 */
export function inNeo4jWords(text: string): string {
  // Characters of the private use area, which no query has but in what is hidden.
  const kept: string[] = [];
  const hidden = text.replace(quotedOrComment, (found) => {
    kept.push(found);
    return `\uE000${'\uE001'.repeat(found.length - 1)}`;
  });
  const plain = hidden
    .replace(shortest, (found) => ' '.repeat(found.length))
    .replace(castType, (found) => ' '.repeat(found.length));
  return plain.replace(/\uE000\uE001*/g, () => kept.shift() ?? '');
}

/** Queries that Neo4j's parser cannot judge: the embedded engine's procedures give rows that nothing has to name. */
export const isBeyondNeo4j = (text: string): boolean => /^(?:\s|\/\/[^\r\n]*|\/\*[\s\S]*?\*\/)*CALL\b/i.test(text);
