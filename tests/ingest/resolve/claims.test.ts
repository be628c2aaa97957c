import { expect, test } from 'vitest';
import { resolve } from '../../../ingest/resolve/index.ts';
import type { Correction, ReadPaper } from '../../../ingest/resolve/resolved-graph.ts';
import { textOf } from '../../../vocabulary/document.ts';
import { EntityId } from '../../../vocabulary/ids.ts';
import { readPaper } from './read-paper.ts';

const id = (text: string): EntityId => EntityId.parse(text);
const claimsOf = (papers: ReadPaper[], corrections: Correction[] = []) =>
  resolve(papers, corrections).papers.flatMap((paper) =>
    paper.claims.map(({ type, source, target }) => [type, source, target]),
  );

const paper = readPaper(
  'p1',
  [
    { name: 'BERT-base', introduced: true },
    { name: 'BERT', aliases: ['BERT base'] },
    { type: 'Benchmark', name: 'GLUE' },
    { type: 'Modality', name: 'text' },
  ],
  {
    claims: [
      ['EVALUATED_ON', 'BERT-base', 'GLUE'],
      ['EVALUATED_ON', 'BERT', 'GLUE'],
      ['COMPARED_WITH', 'BERT', 'GLUE'],
      ['HAS_MODALITY', 'GLUE', 'text'],
      ['BASED_ON', 'BERT', 'BERT-base'],
    ],
  },
);

test('only claims between types that the kind joins are kept', () => {
  expect(claimsOf([paper])).toEqual([
    ['BASED_ON', 'bert', 'bert-base'],
    ['EVALUATED_ON', 'bert', 'glue'],
    ['EVALUATED_ON', 'bert-base', 'glue'],
    ['HAS_MODALITY', 'glue', 'text'],
    ['INTRODUCES', null, 'bert-base'],
  ]);
});

test('a merge makes one of two statements of a sentence, joins mentions and leaves no loop', () => {
  const { papers, entities } = resolve([paper], [{ kind: 'merge', from: id('bert-base'), into: id('bert') }]);
  expect(papers[0]?.claims.map(({ type, source, target }) => [type, source, target])).toEqual([
    ['EVALUATED_ON', 'bert', 'glue'],
    ['HAS_MODALITY', 'glue', 'text'],
    ['INTRODUCES', null, 'bert'],
  ]);
  expect(entities.map((entity) => entity.id)).toEqual(['bert', 'glue', 'text']);
  const spans = papers[0]?.mentions.find((mention) => mention.entity === 'bert')?.spans ?? [];
  const text = textOf(paper.document);
  expect(spans.map((start, at) => (at % 2 === 0 ? text.slice(start, spans[at + 1]) : '')).filter(Boolean)).toEqual([
    'BERT-base',
    'BERT',
    'BERT base',
  ]);
});

test('sentence and offsets cut the quoted text out of the paper', () => {
  const claim = resolve([paper]).papers[0]?.claims.find(({ source }) => source === 'bert-base');
  const text = textOf(paper.document);
  expect(claim?.sentence).toBe(text.slice(claim?.start, claim?.end));
  expect(claim?.sentence).toMatch(/^We write about BERT-base/);
  expect(text.slice(claim?.sourceStart, claim?.sourceEnd)).toBe('BERT-base');
  expect(text.slice(claim?.targetStart, claim?.targetEnd)).toBe('GLUE');
});

test('rename, retype and hide', () => {
  const { entities, papers } = resolve(
    [paper],
    [
      { kind: 'rename', entity: id('bert'), name: 'BERT (original)' },
      { kind: 'retype', entity: id('bert-base'), type: 'Dataset' },
      { kind: 'hide', entity: id('text') },
      { kind: 'hide', entity: id('nobody-mentions-this') },
    ],
  );
  expect(entities.map(({ id, name, type }) => [id, name, type])).toEqual([
    ['bert', 'BERT (original)', 'Model'],
    ['bert-base', 'BERT-base', 'Dataset'],
    ['glue', 'GLUE', 'Benchmark'],
  ]);
  expect(entities[0]?.aliases).toContain('BERT');
  expect(papers[0]?.mentions.map((mention) => mention.entity)).toEqual(['bert', 'bert-base', 'glue']);
  expect(papers[0]?.claims.map(({ type, source }) => [type, source])).toEqual([
    ['EVALUATED_ON', 'bert'],
    ['INTRODUCES', null],
  ]);
});

test('a merge across name spaces takes the type of what it goes into, and merges chain', () => {
  const papers = [
    readPaper('p1', ['Alpha', { type: 'Dataset', name: 'Alpha' }, { name: 'Beta' }]),
    readPaper('p2', [{ type: 'Dataset', name: 'Alpha' }]),
  ];
  const merged = resolve(papers, [
    { kind: 'merge', from: id('beta'), into: id('alpha-model') },
    { kind: 'merge', from: id('alpha-model'), into: id('alpha') },
    { kind: 'merge', from: id('alpha'), into: id('beta') },
  ]);
  expect(merged.entities.map(({ id, type, papers: count }) => [id, type, count])).toEqual([['alpha', 'Dataset', 2]]);
});

test('the answer depends on the set of papers, not on their order', () => {
  const names = ['SAM', 'Sam', 'ViT', 'ViTs', 'Vision Transformer', 'GPT-4', 'GPT4', 'CLIP', 'clip model'];
  const papers = Array.from({ length: 60 }, (_, index) =>
    readPaper(`p${index}`, [
      {
        name: names[index % names.length] ?? '',
        aliases: [names[(index * 7 + 3) % names.length] ?? ''],
        introduced: index % 5 === 0,
        type: index % 4 === 0 ? 'Dataset' : 'Model',
      },
      { type: index % 3 === 0 ? 'Dataset' : 'Benchmark', name: `Set ${index % 8}` },
    ]),
  );
  const expected = resolve(papers);
  for (const step of [7, 11, 59]) {
    expect(resolve(papers.map((_, index) => papers[(index * step + 3) % 60] ?? paper))).toEqual(expected);
  }
});

test('the hash of what a paper says changes with it and only with it', () => {
  const hashOf = (papers: ReadPaper[]) => resolve(papers).papers[0]?.resolvedHash;
  expect(hashOf([paper])).toMatch(/^[0-9a-f]{64}$/);
  expect(hashOf([paper, readPaper('p2', ['GPT-2'])])).toBe(hashOf([paper]));
  const relabelled = ['p2', 'p3', 'p4'].map((other) => readPaper(other, [{ name: 'GLUE' }]));
  expect(hashOf([paper, ...relabelled]), 'glue is the model now, the benchmark glue-data').not.toBe(hashOf([paper]));
});
