import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { contentHash } from '../../cypher/content-hash.ts';
import { ReadTimeout } from '../../cypher/engines/store-errors.ts';
import type { GraphStore } from '../../cypher/graph-store.ts';
import { QueryRefused } from '../../cypher/guard/query-refused.ts';
import { onEachEngine } from '../on-each-engine.ts';
import { heavyQueries } from './heavy-queries.ts';
import { honestQueries, plans } from './honest-queries.ts';
import { madeUpGraph } from './made-up-graph.ts';
import { refusedQueries } from './refused-queries.ts';

/** Time for a heavy query, and what may pass beyond it on a busy machine until it has ended, in milliseconds. */
const timeoutMs = 100;
const slackMs = 20_000;

const short = (text: string): string => JSON.stringify(text.slice(0, 90));

onEachEngine("a reader's own query", (_engine, fresh) => {
  const folder = mkdtempSync(join(tmpdir(), 'weft-reader-'));
  const canary = join(folder, 'canary.csv');
  const secret = 'the canary sings';
  let store: GraphStore;
  let before: string;
  let listener: Server;
  let port = 0;
  let visitors = 0;

  beforeAll(async () => {
    writeFileSync(canary, `${secret}\n`);
    listener = createServer((socket) => {
      visitors += 1;
      socket.destroy();
    });
    await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
    const address = listener.address();
    if (address !== null && typeof address !== 'string') port = address.port;
    store = await fresh();
    const { entities, papers } = madeUpGraph();
    await store.write({ removePapers: [], putEntities: entities, putPapers: papers, removeEntities: [] });
    before = await contentHash(store);
  });
  afterAll(async () => {
    await store.close();
    listener.close();
    rmSync(folder, { recursive: true, force: true });
  });

  for (const [text, parameters, rows] of honestQueries) {
    it(`is answered: ${short(text)}`, async () => {
      expect((await store.ask(text, parameters, 100)).rows).toEqual(rows);
    });
  }

  it.each(plans)('may ask for a plan: %s', async (text) => {
    const { cut, plan } = await store.ask(text, {}, 100);
    expect(cut).toBe(false);
    // Each engine tells it in its own way.
    if (plan?.kind === 'text') expect(plan.text).toMatch(/Physical Plan[\s\S]*m\.name/);
    else {
      expect(plan?.steps[0]).toMatchObject({ depth: 0, operator: 'ProduceResults' });
      expect(plan?.steps.at(-1)).toMatchObject({
        operator: 'NodeByLabelScan',
        details: expect.stringContaining('Model'),
      });
      expect(
        plan?.steps.every(({ rows, hits }) => (rows === undefined) === !text.startsWith('PROFILE') && (hits ?? 0) >= 0),
      ).toBe(true);
    }
  });

  it('is told what joins what in its answer', async () => {
    const text = 'MATCH p = (m:Model {id: "alpha"})-[r:TRAINED_ON]->(d) RETURN m, r, d, p LIMIT 1';
    const Thing = z.object({ _label: z.string(), _id: z.unknown() });
    const Relation = Thing.extend({ _src: z.unknown(), _dst: z.unknown() });
    const [row] = (await store.ask(text, {}, 1)).rows;
    const [model, relation, data, path] = z
      .tuple([Thing, Relation, Thing, z.object({ _nodes: z.array(Thing), _rels: z.array(Relation) })])
      .parse(row);
    expect([model._label, relation._label]).toEqual(['Model', 'TRAINED_ON']);
    expect([relation._src, relation._dst]).toEqual([model._id, data._id]);
    expect(path._rels[0]?._id).toEqual(relation._id);
    expect(path._nodes.map(({ _id }) => _id)).toEqual([model._id, data._id]);
  });

  it.each([
    ['MATCH (m:Model)\nDELETE m', { line: 2, column: 1, length: 6 }],
    ['MATCH (m:Model) WHERE toLowerCase(m.name) = 1 RETURN m', { line: 1, column: 23, length: 11 }],
    ['MATCH (m:Model) RETURN m ORDER m.name', { line: 1, column: 32 }],
    ['MATCH (m:Model)\nRETURN m.name, other', { line: 2, column: 16 }],
  ])('is refused with the place that it is about: %s', async (text, at) => {
    const error = await store.ask(text, {}, 1).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(QueryRefused);
    expect(error).toMatchObject({ at });
  });

  for (const [text, says] of refusedQueries) {
    it(`is refused in a sentence: ${short(text)}`, async () => {
      const aimed = text.replaceAll('/etc/passwd', canary).replaceAll('127.0.0.1', `127.0.0.1:${port}`);
      const error = await store.ask(aimed, {}, 100).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(QueryRefused);
      expect(String(error)).toContain(says);
      expect(String(error)).not.toContain('\n');
      expect(String(error).length).toBeLessThan(400);
    });
  }

  for (const [text, parameters = {}] of heavyQueries) {
    it(`ends in time and harms no other: ${short(text)}`, async () => {
      const started = performance.now();
      const answer = await store.ask(text, parameters, 50, { timeoutMs }).catch((reason: unknown) => reason);
      expect(performance.now() - started).toBeLessThan(timeoutMs + slackMs);
      if (answer instanceof Error) expect([ReadTimeout, QueryRefused]).toContain(answer.constructor);
      else expect(answer).toMatchObject({ cut: expect.any(Boolean) });
      expect((await store.ask('MATCH (m:Model {id: "beta"}) RETURN m.name', {}, 1)).rows).toEqual([['Beta']]);
    });
  }

  it('has changed nothing, read no file, made none and called nobody', async () => {
    expect(await contentHash(store)).toBe(before);
    expect(readdirSync(folder)).toEqual(['canary.csv']);
    expect(readFileSync(canary, 'utf8')).toBe(`${secret}\n`);
    expect(visitors).toBe(0);
  });
});
