import type { GraphRows, NodeRows, RelationshipRows } from '../vocabulary/graph-rows.ts';
import { mapLiteral, quotedName, stringLiteral } from './cypher-literal.ts';

export interface CypherScript {
  /** What the file is, for people; each line becomes a comment. */
  comments: readonly string[];
  /** Statements before the data: constraints, so that each row finds its ends, and is refused where one is there. */
  before: readonly string[];
  parts: AsyncIterable<GraphRows>;
  /** Statements after the data. */
  after: readonly string[];
}

/** A statement grows to about so many characters or rows: a server parses some 100 kB in a moment, and plans each anew. */
const charactersPerStatement = 100_000;
const rowsPerStatement = 500;

/**
 * A graph as a script of Cypher statements, each on one line and ended by `;\n`. They need no parameters and no
 * command of a shell, so `cypher-shell`, the Browser and any driver can run them in turn.
 */
export async function* cypherScript({ comments, before, parts, after }: CypherScript): AsyncGenerator<string> {
  yield comments.map((line) => `// ${line.replaceAll(/\p{Cc}+|\p{Zl}|\p{Zp}/gu, ' ')}\n`).join('');
  for (const statement of before) yield ended(statement);
  for await (const part of parts) yield* statementsOf(part);
  for (const statement of after) yield ended(statement);
}

const ended = (statement: string): string => `${statement};\n`;

function* statementsOf(part: GraphRows): Generator<string> {
  const [create, literals] = part.kind === 'nodes' ? nodeParts(part) : relationshipParts(part);
  let batch: string[] = [];
  let characters = 0;
  for (const text of literals) {
    if (batch.length >= rowsPerStatement || (characters + text.length > charactersPerStatement && batch.length > 0)) {
      yield ended(`UNWIND [${batch.join(', ')}] AS row ${create}`);
      batch = [];
      characters = 0;
    }
    batch.push(text);
    characters += text.length;
  }
  if (batch.length > 0) yield ended(`UNWIND [${batch.join(', ')}] AS row ${create}`);
}

function nodeParts({ labels, properties, rows }: NodeRows): [string, Iterable<string>] {
  return [
    `CREATE (n:${labels.map(quotedName).join(':')}) SET n = row`,
    mapped(rows, (row) => mapLiteral(properties, row)),
  ];
}

function relationshipParts({ type, from, to, properties, rows }: RelationshipRows): [string, Iterable<string>] {
  const end = (variable: string, label: string, key: string) =>
    `MATCH (${variable}:${quotedName(label)} {id: row.${key}})`;
  const create = `${end('a', from, 'a')} ${end('b', to, 'b')} CREATE (a)-[r:${quotedName(type)}]->(b) SET r = row.r`;
  return [
    create,
    mapped(
      rows,
      (row) =>
        `{a: ${stringLiteral(String(row.from))}, b: ${stringLiteral(String(row.to))}, r: ${mapLiteral(properties, row)}}`,
    ),
  ];
}

function* mapped<Item, Text>(items: Iterable<Item>, text: (item: Item) => Text): Generator<Text> {
  for (const item of items) yield text(item);
}
