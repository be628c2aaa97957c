import { beforeAll, describe, expect, it } from 'vitest';
import { createExtractor } from '../../../ingest/extract.ts';
import type { Extractor } from '../../../ingest/extractor.ts';
import { predictedGraph } from '../../../ingest/predicted-graph.ts';
import { parseGraphs, score } from '../../../ingest/score/index.ts';
import { type Document, textOf } from '../../../vocabulary/document.ts';
import { Extract } from '../../../vocabulary/extract.ts';
import { PaperId } from '../../../vocabulary/ids.ts';
import { hasShared, leftOut, readShared, sharedPapers } from '../shared-folder.ts';

/** What is wrong with an extract, in words; nothing for a good one. */
function flaws(document: Document, extract: Extract): string[] {
  const text = textOf(document);
  const told: string[] = [];
  if (!Extract.safeParse(extract).success) told.push('not an Extract');
  for (const { type, name, aliases, spans } of extract.entities) {
    const forms = new Set([name, ...aliases]);
    const cuts = spans.map(([start, end]) => text.slice(start, end));
    if (type !== 'Modality' && cuts.some((cut) => !forms.has(cut))) told.push(`${name}: a span cuts out another text`);
    if (type !== 'Modality' && [...forms].some((form) => !cuts.includes(form)))
      told.push(`${name}: a form without a span`);
    if (aliases.join('\n') !== [...aliases].sort().join('\n')) told.push(`${name}: aliases out of order`);
    if (spans.some(([start], index) => start < (spans[index - 1]?.[1] ?? 0)))
      told.push(`${name}: spans overlap or out of order`);
    if (cuts.some((cut) => cut.trim() !== cut || cut === '')) told.push(`${name}: a ragged span`);
  }
  for (const claim of extract.claims) {
    const [start, end] = claim.sentence;
    if (!(start < end && end <= text.length)) told.push(`${claim.type}: sentence out of the text`);
    const target = extract.entities[claim.target];
    if (target === undefined || !target.spans.some(([from]) => from === claim.targetSpan[0]))
      told.push(`${claim.type}: target span is no mention`);
    if (claim.source !== 'PAPER' && extract.entities[claim.source] === undefined) told.push(`${claim.type}: no source`);
    if ((claim.source === 'PAPER') !== (claim.type === 'INTRODUCES')) told.push(`${claim.type}: wrong kind of source`);
    if (claim.sourceSpan[0] >= claim.sourceSpan[1]) told.push(`${claim.type}: empty source span`);
  }
  return told;
}

describe.skipIf(!hasShared)(`over the corpus${leftOut}`, () => {
  let extractor: Extractor;
  beforeAll(async () => {
    extractor = await createExtractor();
  });

  it('cuts every form and sentence out exactly, and reads the same again', async () => {
    const papers = sharedPapers('corpus/papers.jsonl').filter((_, index) => index % 4 === 0);
    const wrong: string[] = [];
    for (const paper of papers) {
      const extract = await extractor.extract(paper);
      wrong.push(...flaws(paper, extract).map((flaw) => `${paper.id}: ${flaw}`));
      expect(await extractor.extract(paper)).toEqual(extract);
    }
    expect(papers.length).toBeGreaterThan(1_000);
    expect(wrong).toEqual([]);
  });

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
