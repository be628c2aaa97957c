const escapes: Record<string, string> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
};

/**
 * A text as a Cypher string. Everything that ends a line or cannot be seen is written as an escape: the text then stays
 * on one line, and no editor or terminal alters it.
 */
export function stringLiteral(text: string): string {
  const escaped = text.replaceAll(/[\\'\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu, (found) => {
    const known = escapes[found];
    return known ?? [...Array(found.length).keys()].map((at) => `\\u${hex(found.charCodeAt(at))}`).join('');
  });
  return `'${escaped}'`;
}

const hex = (unit: number): string => unit.toString(16).padStart(4, '0').toUpperCase();

/** A name (label, type, property) in backticks. */
export const quotedName = (name: string): string => `\`${name.replaceAll('`', '``')}\``;
