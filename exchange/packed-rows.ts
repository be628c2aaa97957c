import type { Property, PropertyRow, PropertyValue } from '../vocabulary/graph-rows.ts';
import { stringLiteral } from './cypher-literal.ts';

/** Rows as one text, and the Cypher that takes it apart again. */
export interface PackedRows {
  /** `UNWIND …`, which binds each row in turn. */
  unwind: string;
  /** An expression for the value of each property in the row, in the order of the properties. */
  values: string[];
}

/**
 * Packs rows into one Cypher string, fields and lists joined by characters that no value holds. A list of maps would read
 * better, but Neo4j parses and plans every literal in it by itself, for each statement anew: some 0.1 ms each, which is
 * minutes for a thousand papers. One string is one literal, and the plan for it is made once.
 * @throws RangeError for a number that a graph file cannot carry.
 */
export function packRows(properties: readonly Property[], rows: readonly PropertyRow[]): PackedRows {
  const marks = unusedCharacters(properties, rows);
  const text = rows.map((row) =>
    properties.map(({ name, kind }) => fieldText(kind, row[name] ?? null, marks)).join(marks.field),
  );
  const at = (index: number) => `_row[${index}]`;
  return {
    unwind: `UNWIND [_line IN split(${stringLiteral(text.join(marks.row))}, ${stringLiteral(marks.row)}) | split(_line, ${stringLiteral(marks.field)})] AS _row`,
    values: properties.map(({ kind }, index) => readField(kind, at(index), marks)),
  };
}

interface Marks {
  row: string;
  field: string;
  item: string;
  /** Stands for null, and for an empty list. */
  nothing: string;
}

/** ASCII's own separators, and if a text holds one of them, characters that Unicode leaves to private use. */
const candidates = [0x1e, 0x1f, 0x1d, 0x1c, ...Array.from({ length: 6_400 }, (_, index) => 0xe000 + index)];

function unusedCharacters(properties: readonly Property[], rows: readonly PropertyRow[]): Marks {
  const texts = rows.flatMap((row) => properties.flatMap(({ name }) => textsOf(row[name] ?? null)));
  const unused: string[] = [];
  for (const code of candidates) {
    const character = String.fromCharCode(code);
    if (!texts.some((text) => text.includes(character))) unused.push(character);
    const [row, field, item, nothing] = unused;
    if (row !== undefined && field !== undefined && item !== undefined && nothing !== undefined) {
      return { row, field, item, nothing };
    }
  }
  throw new RangeError('The texts of these rows use every character that could stand between them.');
}

function textsOf(value: PropertyValue): string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function fieldText(kind: Property['kind'], value: PropertyValue, { item, nothing }: Marks): string {
  if (value === null) return nothing;
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberText(kind, value);
  if (value.length === 0) return nothing;
  return value.map((one) => (typeof one === 'number' ? numberText(kind, one) : one)).join(item);
}

function numberText(kind: Property['kind'], value: number): string {
  const isCarried = kind === 'int' || kind === 'ints' ? Number.isSafeInteger(value) : Number.isFinite(value);
  if (!isCarried) throw new RangeError(`${value} is no number that a graph file can carry (${kind}).`);
  return Object.is(value, -0) ? '-0.0' : String(value);
}

function readField(kind: Property['kind'], field: string, { item, nothing }: Marks): string {
  const absent = stringLiteral(nothing);
  switch (kind) {
    // Both answer null for what is no number, and so for the mark.
    case 'int':
      return `toInteger(${field})`;
    case 'float':
      return `toFloat(${field})`;
    case 'string':
      return `CASE ${field} WHEN ${absent} THEN null ELSE ${field} END`;
    case 'strings':
      return `CASE ${field} WHEN ${absent} THEN [] ELSE split(${field}, ${stringLiteral(item)}) END`;
    case 'ints':
      return `CASE ${field} WHEN ${absent} THEN [] ELSE [_item IN split(${field}, ${stringLiteral(item)}) | toInteger(_item)] END`;
  }
}
