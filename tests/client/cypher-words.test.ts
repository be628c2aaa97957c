import { describe, expect, test } from 'vitest';
import { CypherWords } from '../../client/cypher-language/cypher-words.ts';
import { inNeo4jWords } from '../../client/cypher-language/in-neo4j-words.ts';
import { describeDialect } from '../../cypher/guard/describe-dialect.ts';
import { knownFunctions } from '../../cypher/guard/known-functions.ts';

import { readyMade } from '../../cypher/queries/ready-made/index.ts';
import { nodeTables, relationshipTables } from '../../cypher/schema/tables.ts';
import type { SchemaAnswer } from '../../vocabulary/api/summary.ts';

const properties = (columns: readonly { name: string }[]) => columns.map(({ name }) => ({ name, type: 'any' }));
const schemaOf = (engine: 'ladybug' | 'neo4j'): SchemaAnswer => ({
  nodes: nodeTables.map(({ label, columns }) => ({ label, count: 1, properties: properties(columns) })),
  relationships: relationshipTables.flatMap(({ type, ends, columns }) =>
    ends.map(([from, to]) => ({ type, from, to, count: 1, properties: properties(columns) })),
  ),
  cypher: { ...describeDialect(engine), limits: { seconds: 10, rows: 1, bytes: 1, characters: 1 } },
});
const wordsFor = (engine: 'ladybug' | 'neo4j', parameters: string[] = []) => {
  const words = new CypherWords();
  words.learn(schemaOf(engine), parameters);
  return words;
};

describe.each(['ladybug', 'neo4j'] as const)('Cypher in the editor over %s', (engine) => {
  test('nothing is underlined in what the engine takes', () => {
    const words = wordsFor(engine);
    // What both engines take is nearly all Neo4j's own; judging a text takes a tenth of a second.
    const texts = [
      ...(engine === 'ladybug' ? readyMade : [])
        .filter(({ query: { text } }) => text.ladybug !== text.neo4j)
        .map(({ id, query }) => ({ id, text: query.text[engine] })),
      ...knownFunctions
        .filter(({ engines }) => engines.length === 1 && engines[0] === engine)
        .map(({ name, example }) => ({ id: name, text: example })),
    ];
    const found = texts.flatMap(({ id, text }) => {
      words.learn(
        schemaOf(engine),
        [...text.matchAll(/\$(\w+)/g)].map(([, name = '']) => name),
      );
      return words
        .mistakes(text)
        .filter(({ severity }) => severity === 'error')
        .map(({ from, to, message }) => `${id}: ${text.slice(from, to)}: ${message}`);
    });
    expect(found).toEqual([]);
  });

  test.each([
    ['MATCH (m:Modle) RETURN m', 'Modle', 'Label Modle is not in this graph.'],
    ['MATCH (m:Model) RETURN n', 'n', 'Variable `n` not defined'],
    ['MATCH (m:Model) RETURN foo(m)', 'foo', 'There is no function foo here.'],
    ['MATCH (m:Model) WHERE m.nam = 1 RETURN m', 'nam', 'Nothing in this graph has a property nam.'],
    ['MATCH (m:Model) WHERE m.name = $x RETURN m', '$x', '$x has no value yet: give it one below.'],
  ])('%s: %s is underlined, and nothing else', (text, what, why) => {
    const found = wordsFor(engine).mistakes(text);
    expect(found.map(({ from, to, message }) => [text.slice(from, to), message])).toEqual([[what, why]]);
  });

  test('what no reader may run is not suggested', () => {
    const words = wordsFor(engine, ['year']);
    const goesOn = (text: string) => words.suggest(text, text.length).map((one) => one.text);
    expect(goesOn('MATCH (m:')).toEqual(expect.arrayContaining(['Model', 'Paper']));
    expect(goesOn('MATCH (m:Model)-[:')).toContain('TRAINED_ON');
    expect(goesOn('MATCH (m:Model) WHERE m.')).toContain('firstYear');
    expect(goesOn('MATCH (p:Paper) WHERE p.year = $')).toEqual(['$year']);
    const next = goesOn('MATCH (m:Model) ');
    expect(next).toEqual(expect.arrayContaining(['WHERE', 'RETURN', 'WITH']));
    for (const word of ['CREATE', 'DELETE', 'LOAD CSV', 'SET', 'FOREACH', 'SHOW']) expect(next).not.toContain(word);
    const values = goesOn('MATCH (m:Model) RETURN ');
    expect(values).toEqual(expect.arrayContaining(['m', '$year', 'toLower', 'count']));
    expect(values.includes('cast')).toBe(engine === 'ladybug');
    expect(values.includes('toInteger')).toBe(engine === 'neo4j');
    expect(values).not.toContain('reduce');
  });
});

test('what only the embedded engine knows becomes spaces, in its place', () => {
  const text =
    "MATCH p = (a)-[:X* ALL SHORTEST 1..3]->(b) WHERE a.name = 'cast(1 AS INT64)' RETURN cast(size(a.name) AS STRING)";
  const read = inNeo4jWords(text);
  expect(read).toHaveLength(text.length);
  expect(read).not.toContain('SHORTEST');
  expect(read).toContain("'cast(1 AS INT64)'");
  expect(read).toContain('cast(size(a.name)          )');
});
