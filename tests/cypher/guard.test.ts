import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../cypher/graph-store.ts';
import { functions, procedures } from '../../cypher/guard/allowed.ts';
import { checkReaderQuery } from '../../cypher/guard/check-reader-query.ts';
import { QueryRefused } from '../../cypher/guard/query-refused.ts';
import { openStore } from '../../cypher/open-store.ts';
import * as queries from '../../cypher/queries/index.ts';
import { madeUpGraph } from './made-up-graph.ts';

describe("a reader's own query", () => {
  const folder = mkdtempSync(join(tmpdir(), 'weft-guard-'));
  let store: GraphStore;

  beforeAll(async () => {
    store = await openStore(join(folder, 'guard.db'));
    const { entities, papers } = madeUpGraph();
    await store.write({ removePapers: [], putEntities: entities, putPapers: papers, removeEntities: [] });
  });
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('takes parameters, and says when rows were cut', async () => {
    const text = 'MATCH (p:Paper) WHERE p.id IN $ids RETURN p.id AS id, p.year AS year ORDER BY id';
    expect(await store.ask(text, { ids: ['p1', 'p2', 'p3'] }, 2)).toEqual({
      columns: ['id', 'year'],
      rows: [
        ['p1', 2020],
        ['p2', 2021],
      ],
      cut: true,
    });
    expect((await store.ask(text, { ids: ['p1', 'p2', 'p3'] }, 3)).cut).toBe(false);
  });

  it('is told when its parameters are of a kind that the embedded engine would read wrongly', async () => {
    await expect(store.ask('RETURN $list AS list', { list: [1, 1.5] }, 1)).rejects.toThrow(
      'whole numbers and fractions',
    );
    expect((await store.ask('RETURN $list AS list', { list: [0.5, 1.5] }, 1)).rows).toEqual([[[0.5, 1.5]]]);
  });

  it('gets the engine’s own words for a mistake, not a stack', async () => {
    await expect(store.ask('MATCH (m:Modle) RETURN m', {}, 1)).rejects.toThrow(/Modle/);
    await expect(store.ask('MATCH (m:Model RETURN m', {}, 1)).rejects.toThrow(QueryRefused);
  });

  it.each([
    ['MATCH (m:Model)\n  RETURN m.name,', 'The query ends too early, at line 2, column 17'],
    ['MATCH (m:Model RETURN m', '"RETURN" cannot stand at line 1, column 16'],
    ['MATCH (m:Model)\nWHERE m.name = = 3 RETURN m', '"=" cannot stand at line 2, column 16'],
    ['// models\n  MATCH (m:Model {name: "é😀"}) RETURN m ORDER m.name', '"m" cannot stand at line 2, column 47'],
    ['/* one\ntwo 😀 */ MATCH (m:Model) /* x */ RETURN m ORDER m.name', '"m" cannot stand at line 2, column 49'],
    ['MATCH /* 😀 */ (m:Model) DELETE m', 'DELETE at line 1, column 25 would change the graph'],
    ['MATCH (m:Modle) RETURN m', 'Table Modle does not exist.'],
    ['MATCH (m:Model) RETURN sum(m.name)', 'The function sum does not take (STRING).'],
    ['MATCH (m:Model), (m:Dataset) RETURN m', 'cannot plan this query'],
    ['RETURN collect(null) AS x', 'cannot tell of what type null or [] is here'],
    [`MATCH (n:\`${'x'.repeat(19_000)}\`) RETURN n`, 'xxx…xxx does not exist'],
    [`RETURN ${'9'.repeat(19_000)} AS x`, '999…99"'],
  ])('is told in plain words what is wrong and where: %s', async (text, says) => {
    const error = await store.ask(text, {}, 1).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(QueryRefused);
    expect(String(error)).toContain(says);
    expect(String(error)).not.toMatch(/exception|expecting|oC_|EOF|\n/);
    expect(String(error).length).toBeLessThan(330);
  });

  it.each([
    ['MATCH (m:Model) RETURN cuont(m)', 'did you mean count?'],
    ['MATCH (m:Model) RETURN toLowerCase(m.name)', 'The function tolowercase at line 1, column 24'],
    ['MATCH (m:Model) RETRUN m', 'RETRUN at line 1, column 17 is not allowed here: did you mean RETURN?'],
    ['UNWIND range(1, 9) AS x RETURN x', 'write the numbers out, as in UNWIND [1, 2, 3] AS x'],
    ['CALL { MATCH (n) RETURN n } RETURN n', 'use WITH, or EXISTS { } and COUNT { }'],
  ])('is told the way out: %s', (text, says) => {
    expect(() => checkReaderQuery(text, 'neo4j')).toThrow(says);
  });

  it.each([
    ['too large', { ids: 'x'.repeat(1_000_001) }, 'at most 1,000,000'],
    ['too deep', { ids: JSON.parse(`${'['.repeat(1_000)}1${']'.repeat(1_000)}`) }, 'nested deeper than 20'],
  ])('may not have parameters that are %s', (_, parameters, says) => {
    expect(() => checkReaderQuery('RETURN $ids', 'ladybug', parameters)).toThrow(says);
  });

  it('is allowed what the guide lists, and no more', () => {
    const guide = readFileSync(join(import.meta.dirname, '../../docs/reader-queries.md'), 'utf8');
    const table = guide.slice(guide.indexOf('| aggregates'), guide.indexOf('\n\n', guide.indexOf('| aggregates')));
    const listed = [...table.matchAll(/`(\w+)`/g)].map(([, name = '']) => name.toUpperCase());
    expect(listed.sort()).toEqual([...functions].sort());
    for (const name of procedures) expect(guide.toUpperCase()).toContain(`\`${name}\``);
  });

  it('is refused where the embedded engine reckons wrongly, and nowhere else', async () => {
    for (const second of ['sum(r.score)', 'count(*)', 'collect(r.rule)', 'max(r.score)']) {
      const wrong = `MATCH (m:Model)-[r]->() RETURN m.id, count(DISTINCT r.paper) AS papers, ${second} AS other`;
      expect(() => checkReaderQuery(wrong, 'ladybug')).toThrow('two steps');
      expect(() => checkReaderQuery(wrong, 'neo4j')).not.toThrow();
    }
    const distinct =
      'MATCH (m:Model)-[r]->(n) RETURN count(DISTINCT r.paper) AS papers, count(DISTINCT n.id) AS others';
    expect((await store.ask(distinct, {}, 1)).rows).toEqual([[3, 5]]);
    const right = 'MATCH (m:Model)-[r]->() WITH r.paper AS paper, sum(r.score) AS score RETURN count(*), sum(score)';
    expect((await store.ask(right, {}, 1)).rows).toEqual([[3, 4.25]]);
  });

  it.each(Object.entries(queries))('is not stricter than our own query %s needs', (_, query) => {
    expect(() => checkReaderQuery(query.text.ladybug, 'ladybug')).not.toThrow();
    expect(() => checkReaderQuery(query.text.neo4j, 'neo4j')).not.toThrow();
  });
});
