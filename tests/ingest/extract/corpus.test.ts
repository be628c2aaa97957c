import { beforeAll, describe, expect, it } from 'vitest';
import { nameKey } from '../../../ingest/detect/name-key.ts';
import { createExtractor } from '../../../ingest/extract.ts';
import type { Extractor } from '../../../ingest/extractor.ts';
import { loadLexicon } from '../../../ingest/lexicon/lexicon.ts';
import { predictedGraph } from '../../../ingest/predicted-graph.ts';
import { readInputs } from '../../../ingest/read/index.ts';
import { parseGraphs, score } from '../../../ingest/score/index.ts';
import { clean } from '../../../ingest/text/clean.ts';
import type { Document } from '../../../vocabulary/document.ts';
import type { Extract } from '../../../vocabulary/extract.ts';
import { PaperId } from '../../../vocabulary/ids.ts';
import { hasShared, leftOut, readShared, sharedPapers, sharedPath } from '../shared-folder.ts';
import { flaws } from './flaws.ts';

describe.skipIf(!hasShared)(`over the corpus${leftOut}`, () => {
  let extractor: Extractor;
  const corpus = hasShared ? sharedPapers('corpus/papers.jsonl') : [];
  const extracts: Extract[] = [];
  const seedPage = sharedPath('seed/000_28075b1094742f26.txt');
  beforeAll(async () => {
    extractor = await createExtractor({ grade: 'fast' });
  });

  it('cuts every form out exactly, has both ends of a claim in its sentence, and reads the same again', async () => {
    const papers = ['train', 'dev-seed', 'dev-venues'].flatMap((name) => sharedPapers(`gold/${name}.papers.jsonl`));
    const wrong: string[] = [];
    for (const [index, paper] of [...corpus, ...papers].entries()) {
      const extract = await extractor.extract(paper);
      if (index < corpus.length) extracts.push(extract);
      wrong.push(...flaws(paper, extract).map((flaw) => `${paper.id}: ${flaw}`));
      if (index % 16 === 0) expect(await extractor.extract(paper)).toEqual(extract);
    }
    expect(corpus.length).toBeGreaterThan(4_000);
    expect(wrong).toEqual([]);
  }, 300_000);

  it('introduces nothing that the lexicon knows', async () => {
    const lexicon = loadLexicon();
    const known = (name: string): boolean => lexicon.known(nameKey(name)) !== undefined;
    const seed: Document[] = [];
    for await (const item of readInputs([seedPage.pathname]))
      if (item.kind === 'document') seed.push(clean(item.document));
    expect(seed.length).toBeGreaterThan(80);
    const inSeed = await Promise.all(seed.map((paper) => extractor.extract(paper)));
    const hits = [...corpus, ...seed].flatMap(({ id }, index) => {
      const { entities, claims } = [...extracts, ...inSeed][index] ?? { entities: [], claims: [] };
      return claims
        .filter(({ type }) => type === 'INTRODUCES')
        .map(({ target }) => entities[target]?.name ?? '')
        .filter(known)
        .map((name) => `${id}: ${name}`);
    });
    expect(hits).toEqual([]);
  }, 60_000);

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
    ['names without end', Array.from({ length: 5_000 }, (_, at) => `Fog${at}Net`).join(', ')],
    ['abbreviations', 'Low-Rank Adaptation (LoRA) '.repeat(long / 27)],
    ['initials', 'A. '.repeat(long / 3)],
    ['combining marks', 'a\u0301\u0302\u0303'.repeat(long / 4)],
  ])('reads %s', async (_, abstract) => {
    const extractor = await createExtractor({ grade: 'fast' });
    const document: Document = { id: PaperId.parse('odd'), title: 'GPT-4: A Title', abstract, authors: [] };
    expect(flaws(document, await extractor.extract(document))).toEqual([]);
  });

  const fogPaper = (abstract: string): Document => ({
    id: PaperId.parse('odd'),
    title: 'FogNet: A Network for Fog',
    abstract,
    authors: [],
  });

  it('a sentence without end is read to its end, its names too, and its pairs are bounded', async () => {
    const extractor = await createExtractor({ grade: 'fast' });
    const names = Array.from({ length: 3_000 }, (_, at) => `Fog${at}Net`);
    const document = fogPaper(`We introduce FogNet, which outperforms ${names.join(', ')} and BERT on ImageNet.`);
    const { entities, claims } = await extractor.extract(document);
    const atEnd = entities.filter(({ spans }) => spans.some(([start]) => start > document.abstract.length - 30));
    expect(atEnd.map(({ name }) => name)).toEqual(expect.arrayContaining(['Fog2999Net', 'BERT', 'ImageNet']));
    expect(claims.length).toBeGreaterThan(0);
    expect(claims.length).toBeLessThan(5_000);
  });

  it('what stands behind an endless text is found as it is behind a short one', async () => {
    const extractor = await createExtractor({ grade: 'fast' });
    const end = 'We evaluate FogNet on ImageNet. FogNet outperforms ResNet on COCO.';
    const named = async (before: string): Promise<string[]> => {
      const { entities } = await extractor.extract(fogPaper(`We introduce FogNet. ${before}${end}`));
      return entities.filter(({ type }) => type !== 'Modality').map(({ name }) => name);
    };
    const short = await named('');
    expect(short).toEqual(expect.arrayContaining(['FogNet', 'ImageNet', 'ResNet', 'COCO']));
    expect(await named('the fog is thick and '.repeat(4_000).concat('nothing is seen. '))).toEqual(short);
    expect(await named('The fog is thick. '.repeat(4_000))).toEqual(short);
  });
});
