import type { GraphRows, Property, PropertyRow } from '../vocabulary/graph-rows.ts';
import { quotedName } from './cypher-literal.ts';
import { packRows } from './packed-rows.ts';

export interface CypherScript {
  /** What the file is, for people; each line becomes a comment. */
  comments: readonly string[];
  /** Statements before the data: constraints, so that each row finds its ends, and is refused where one is there. */
  before: readonly string[];
  parts: AsyncIterable<GraphRows>;
  /** Statements after the data. */
  after: readonly string[];
}

/** How large a statement gets at most, unless a single row is larger; each is one transaction. */
const charactersPerStatement = 250_000;
const rowsPerStatement = 2_000;

/**
 * A graph as a script of Cypher statements, each on one line and ended by `;\n`. They need no parameters and no
 * command of a shell, so `cypher-shell`, the Browser and any driver can run them in turn.
 */
export async function* cypherScript({ comments, before, parts, after }: CypherScript): AsyncGenerator<string> {
  yield comments.map((line) => `// ${line.replaceAll(/\p{Cc}+|\p{Zl}|\p{Zp}/gu, ' ')}\n`).join('');
  for (const statement of before) yield `${statement};\n`;
  for await (const part of parts) {
    for (const rows of batchesOf(part.rows)) yield `${statementOf({ ...part, rows })};\n`;
  }
  for (const statement of after) yield `${statement};\n`;
}

function* batchesOf(rows: readonly PropertyRow[]): Generator<PropertyRow[]> {
  let batch: PropertyRow[] = [];
  let characters = 0;
  for (const row of rows) {
    const { length } = JSON.stringify(row);
    if (batch.length >= rowsPerStatement || (batch.length > 0 && characters + length > charactersPerStatement)) {
      yield batch;
      batch = [];
      characters = 0;
    }
    batch.push(row);
    characters += length;
  }
  if (batch.length > 0) yield batch;
}

const ends: readonly Property[] = [
  { name: 'from', kind: 'string' },
  { name: 'to', kind: 'string' },
];

const mapOf = (properties: readonly Property[], values: readonly string[]): string =>
  `{${properties.map(({ name }, index) => `${quotedName(name)}: ${values[index]}`).join(', ')}}`;

function statementOf(part: GraphRows): string {
  const { properties, rows } = part;
  if (part.kind === 'nodes') {
    const { unwind, values } = packRows(properties, rows);
    return `${unwind} CREATE (:${part.labels.map(quotedName).join(':')} ${mapOf(properties, values)})`;
  }
  const { unwind, values } = packRows([...ends, ...properties], rows);
  const [from, to, ...rest] = values;
  return (
    `${unwind} MATCH (a:${quotedName(part.from)} {id: ${from}}) MATCH (b:${quotedName(part.to)} {id: ${to}}) ` +
    `CREATE (a)-[:${quotedName(part.type)} ${mapOf(properties, rest)}]->(b)`
  );
}
