import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentHash } from '../../cypher/content-hash.ts';
import { StoreBusy } from '../../cypher/engines/store-errors.ts';
import { openStore } from '../../cypher/open-store.ts';
import { analysisMentions } from '../../cypher/queries/analysis-mentions.ts';
import { storedPapers } from '../../cypher/queries/stored-papers.ts';
import { entity, madeUpGraph } from './made-up-graph.ts';

/** Inside the project, so that the bundled program finds its packages. */
const folder = mkdtempSync(join(import.meta.dirname, '.killed-'));
const program = join(folder, 'endless-writer.mjs');

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: join(import.meta.dirname, 'endless-writer.ts'),
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: 'endless-writer.mjs' } },
    },
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Makes a store that holds the models which the writer's papers mention. */
async function fillWithModels(path: string): Promise<void> {
  const store = await openStore(path);
  const putEntities = [entity('alpha', 'Model'), entity('beta', 'Model')];
  await store.write({ removePapers: [], putEntities, putPapers: [], removeEntities: [] });
  await store.close();
}

describe('an embedded store whose writer is killed', () => {
  it('opens again with all that was written, whole papers only, each time', async () => {
    const path = join(folder, 'killed.db');
    await fillWithModels(path);
    let written = 0;
    for (const afterMs of [0, 30, 70, 110, 160]) {
      const writer = spawn(process.execPath, [program, path], { stdio: ['ignore', 'pipe', 'inherit'] });
      const lastLine = followLines(writer);
      await firstLine(writer);
      await setTimeout(afterMs);
      await killed(writer);
      written = Math.max(written, lastLine());

      const reopened = await openStore(path);
      const papers = await reopened.read(storedPapers, {});
      const mentions = await reopened.read(analysisMentions, {});
      expect(papers.length).toBeGreaterThanOrEqual(written);
      expect(papers.length % 50).toBe(0);
      expect(mentions).toHaveLength(papers.length * 2);
      await reopened.close();
    }
    expect(written).toBeGreaterThan(0);
  });

  it('opens with what was committed when the kill tore the last record of its log', async () => {
    const path = join(folder, 'torn.db');
    await fillWithModels(path);
    const writer = spawn(process.execPath, [program, path], { stdio: ['ignore', 'pipe', 'inherit'] });
    followLines(writer);
    await firstLine(writer);
    await setTimeout(60);
    await killed(writer);
    const log = `${path}.wal`;
    for (const torn of [1, 7, 300, 5_000]) {
      const copy = join(folder, `torn-${torn}.db`);
      copyFileSync(path, copy);
      copyFileSync(log, `${copy}.wal`);
      truncateSync(`${copy}.wal`, Math.max(0, statSync(log).size - torn));
      const reopened = await openStore(copy);
      const papers = await reopened.read(storedPapers, {});
      expect(papers.length % 50).toBe(0);
      expect(await reopened.read(analysisMentions, {})).toHaveLength(papers.length * 2);
      await reopened.close();
    }
  });

  it('is refused to a second process while the first is alive, in plain words', async () => {
    const path = join(folder, 'busy.db');
    const store = await openStore(path);
    const { entities } = madeUpGraph();
    await store.write({ removePapers: [], putEntities: entities, putPapers: [], removeEntities: [] });
    await store.close();
    const writer = spawn(process.execPath, [program, path], { stdio: ['ignore', 'pipe', 'inherit'] });
    await firstLine(writer);
    await expect(openStore(path)).rejects.toThrow(StoreBusy);
    await expect(openStore(path, { readOnly: true })).rejects.toThrow('open in another process');
    await killed(writer);
    const mine = await openStore(path);
    expect(await contentHash(mine)).toMatch(/^[0-9a-f]{64}$/);
    await mine.close();
  });

  it('stays refused after a query of a reader, for which its file is copied', async () => {
    const path = join(folder, 'asked.db');
    await fillWithModels(path);
    const store = await openStore(path);
    await store.ask('MATCH (m:Model) RETURN m.name', {}, 1);
    const writer = spawn(process.execPath, [program, path], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    writer.stderr.on('data', (chunk) => {
      said += String(chunk);
    });
    const ended = new Promise((resolve) => writer.once('close', resolve));
    const written = new Promise((resolve) => writer.stdout.once('data', resolve));
    await Promise.race([ended, written]);
    writer.kill('SIGKILL');
    await ended;
    expect(said).toContain('StoreBusy');
    await store.close();
  });
});

/** The last number that the program said. */
function followLines(writer: ChildProcess): () => number {
  let said = '';
  writer.stdout?.on('data', (chunk) => {
    said += String(chunk);
  });
  return () => Number(said.trim().split('\n').at(-1));
}

const firstLine = (writer: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    writer.stdout?.once('data', () => resolve());
    writer.once('exit', (code) => reject(new Error(`the writer ended by itself with code ${code}`)));
  });

const killed = (writer: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    writer.removeAllListeners('exit');
    writer.once('exit', () => resolve());
    writer.kill('SIGKILL');
  });
