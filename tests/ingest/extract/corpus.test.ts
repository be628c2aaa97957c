import { beforeAll, describe, expect, it } from 'vitest';
import { createExtractor } from '../../../ingest/extract.ts';
import type { Extractor } from '../../../ingest/extractor.ts';
import { predictedGraph } from '../../../ingest/predicted-graph.ts';
import { parseGraphs, score } from '../../../ingest/score/index.ts';
import type { Document } from '../../../vocabulary/document.ts';
import { PaperId } from '../../../vocabulary/ids.ts';
import { hasShared, leftOut, readShared, sharedPapers } from '../shared-folder.ts';
import { flaws } from './flaws.ts';

describe.skipIf(!hasShared)(`over the corpus${leftOut}`, () => {
  let extractor: Extractor;
  beforeAll(async () => {
    extractor = await createExtractor();
  });

  it('cuts every form out exactly, has both ends of a claim in its sentence, and reads the same again', async () => {
    const papers = [
      ...sharedPapers('corpus/papers.jsonl'),
      ...['train', 'dev-seed', 'dev-venues'].flatMap((name) => sharedPapers(`gold/${name}.papers.jsonl`)),
    ];
    const wrong: string[] = [];
    for (const [index, paper] of papers.entries()) {
      const extract = await extractor.extract(paper);
      wrong.push(...flaws(paper, extract).map((flaw) => `${paper.id}: ${flaw}`));
      if (index % 16 === 0) expect(await extractor.extract(paper)).toEqual(extract);
    }
    expect(papers.length).toBeGreaterThan(4_500);
    expect(wrong).toEqual([]);
  }, 120_000);

  it('holds the figures of the development graphs', async () => {
    const names = ['dev-seed', 'dev-venues'];
    const gold = parseGraphs(names.map((name) => readShared(`gold/${name}.jsonl`)).join(''), 'gold');
    const papers = names.flatMap((name) => sharedPapers(`gold/${name}.papers.jsonl`));
    const given = new Map(
      await Promise.all(
        papers.map(async (paper) => [paper.id, predictedGraph(paper, await extractor.extract(paper))] as const),
      ),
    );
    const { rows } = score(gold, given);
    expect(rows.get('entity:NAMED')?.f1).toBeGreaterThan(0.7);
    expect(rows.get('entity:Modality')?.f1).toBeGreaterThan(0.85);
    expect(rows.get('relation:ALL')?.f1).toBeGreaterThan(0.58);
  });
});

describe('odd texts', () => {
  const long = 50_000;
  it.each([
    ['one word without end', 'a'.repeat(long)],
    ['capitals without end', 'A'.repeat(long)],
    ['hyphens', 'GPT-'.repeat(long / 4)],
    ['brackets', '(X'.repeat(long / 2)],
    ['open brackets and names', 'FogNet (FN '.repeat(long / 11)],
    ['commas', 'GPT-4, '.repeat(long / 7)],
    ['spaces', `a${' '.repeat(long - 2)}b`],
    ['dots', '.'.repeat(long)],
    ['introductions', 'we propose a model '.repeat(long / 19)],
    ['no sentence end', 'the model is trained on the data and tested with '.repeat(long / 49)],
    ['slashes', 'A/'.repeat(long / 2)],
    ['plusses', 'C+'.repeat(long / 2)],
    ['emoji and lone surrogates', '😀\ud800 GPT-4 é ﬁ 数据集 CLIP。'.repeat(1_000)],
    ['nothing', ''],
  ])('reads %s in reasonable time', async (_, abstract) => {
    const extractor = await createExtractor();
    const document: Document = { id: PaperId.parse('odd'), title: 'GPT-4: A Title', abstract, authors: [] };
    const started = process.cpuUsage();
    const extract = await extractor.extract(document);
    const { user, system } = process.cpuUsage(started);
    expect(flaws(document, extract)).toEqual([]);
    expect((user + system) / 1e6).toBeLessThan(10);
  });
});
