import type { Property, PropertyRow, PropertyValue } from '../vocabulary/graph-rows.ts';

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
 * A text as a Cypher string. Everything that ends a line or cannot be seen is written as an escape: each statement then
 * stays on one line, and no editor or terminal alters it.
 */
export function stringLiteral(text: string): string {
  const escaped = text.replaceAll(/[\\'\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (found) => {
    const known = escapes[found];
    if (known !== undefined) return known;
    return [...Array(found.length).keys()].map((at) => `\\u${hex(found.charCodeAt(at))}`).join('');
  });
  return `'${escaped}'`;
}

const hex = (unit: number): string => unit.toString(16).padStart(4, '0').toUpperCase();

/** A name (label, type, property) in backticks. */
export const quotedName = (name: string): string => `\`${name.replaceAll('`', '``')}\``;

/** @throws RangeError for a number that Cypher has no literal for. */
export function literal(kind: Property['kind'], value: Exclude<PropertyValue, null>): string {
  if (typeof value === 'string') return stringLiteral(value);
  if (typeof value === 'number') return kind === 'int' || kind === 'ints' ? intLiteral(value) : floatLiteral(value);
  return `[${value.map((item) => literal(kind, item)).join(', ')}]`;
}

function intLiteral(value: number): string {
  if (Number.isSafeInteger(value)) return String(value);
  throw new RangeError(`${value} is no whole number that a graph file can carry`);
}

function floatLiteral(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is no number that a graph file can carry`);
  // JavaScript writes 3 for 3.0, which Cypher would read as an integer, and a plus in exponents, which it does not take.
  const text = (Object.is(value, -0) ? '-0' : String(value)).replace('+', '');
  return /[.e]/.test(text) ? text : `${text}.0`;
}

/** The properties that a row has, as a map; where it lacks one, none is set. */
export function mapLiteral(properties: readonly Property[], row: PropertyRow): string {
  const pairs = properties.flatMap(({ name, kind }) => {
    const value = row[name] ?? null;
    return value === null ? [] : [`${quotedName(name)}: ${literal(kind, value)}`];
  });
  return `{${pairs.join(', ')}}`;
}
