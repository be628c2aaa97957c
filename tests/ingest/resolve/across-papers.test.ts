import { describe, expect, test } from 'vitest';
import { resolve } from '../../../ingest/resolve/index.ts';
import type { ReadPaper } from '../../../ingest/resolve/resolved-graph.ts';
import type { Named } from './read-paper.ts';
import { readPaper } from './read-paper.ts';

const papersOf = (...papers: (Named | string)[][]): ReadPaper[] =>
  papers.map((named, index) => readPaper(`p${index + 1}`, named));
const counts = (papers: ReadPaper[]) => resolve(papers).entities.map(({ name, papers: count }) => [name, count]);
const titled = (paper: ReadPaper, title: string): ReadPaper => ({ ...paper, document: { ...paper.document, title } });

describe('namesakes', () => {
  const coda = (id: string, title: string, longForm?: string): ReadPaper =>
    titled(readPaper(id, [{ name: 'CODA', introduced: true, ...(longForm ? { longForm } : {}) }]), title);
  const augmentation = 'Constrained Data Augmentation';

  test.each<[string, ReadPaper[], number[]]>([
    ['two long forms', [coda('a', 'One', 'Continual Domain Adaptation'), coda('b', 'Two', augmentation)], [1, 1]],
    ['one long form', [coda('a', 'Adapting microscopes online'), coda('b', 'Texts from rules', augmentation)], [1, 1]],
    ['no long form', [coda('a', 'Adapting microscopes online'), coda('b', 'Texts from constraints')], [1, 1]],
    ['one work in two papers', [coda('a', 'CODA: texts from rules'), coda('b', 'CODA: Texts from Rules.')], [2]],
    ['one long form in two wordings', [coda('a', 'One', augmentation), coda('b', 'Two', `${augmentation}s`)], [2]],
  ])('%s', (_case, papers, expected) => {
    expect(counts(papers).map(([, count]) => count)).toEqual(expected);
  });

  test('a name in the title and one spelled out as the name itself', () => {
    const spelled = 'Constrained Data Augmentation';
    const long = readPaper('b', [{ name: spelled, aliases: ['CODA'], introduced: true }]);
    const papers = [coda('a', 'CODA: adapting microscopes online'), titled(long, `${spelled} for texts`)];
    expect(counts(papers).map(([, count]) => count)).toEqual([1, 1]);
  });

  test('a slip of the extractor makes no second thing of a name that many mention', () => {
    const papers = papersOf(...Array.from({ length: 8 }, () => ['LoomNet']));
    const slips = ['q1', 'q2'].map((id) => readPaper(id, [{ name: 'LoomNet', introduced: true }]));
    expect(counts([...papers, ...slips])).toEqual([['LoomNet', 10]]);
  });

  test('a new thing does not take the name of a known one', () => {
    const coco = (name: string): Named => ({ type: 'Benchmark', name });
    const concepts: Named = { ...coco('CoCo'), longForm: 'Coding Concepts', introduced: true };
    expect(counts(papersOf([coco('COCO')], [coco('MS-COCO')], [coco('COCO')], [concepts]))).toEqual([
      ['COCO', 3],
      ['CoCo', 1],
    ]);
  });

  test.each<[string, (number | undefined)[], number[]]>([
    ['mentioned bare in the year that it gets its meaning', [2024, 2024, 2023], [2, 1]],
    ['mentioned bare later', [2024, 2025, 2025], [3]],
    ['mentioned bare, nobody knows when', [2024, undefined, 2024], [3]],
  ])('a name with one new meaning, %s', (_case, [own, ...bare], expected) => {
    const year = (of: number | undefined) => (of === undefined ? {} : { year: of });
    const introduced = readPaper('own', [{ name: 'MLW', longForm: 'Mesh Loom Weaving', introduced: true }], year(own));
    const others = bare.map((of, index) => readPaper(`bare${index}`, ['MLW'], year(of)));
    const papers = counts([introduced, ...others]).map(([, count]) => Number(count));
    expect(papers.sort((a, b) => b - a)).toEqual(expected);
  });

  test.each<[string, (string | undefined)[], number[]]>([
    ['published before it, twice', ["SP'23", "SP'23", undefined], [2, 2]],
    ['published elsewhere in its year', ["SP'24"], [2]],
    ['published in another century', ["SP'98", "ACSAC'21"], [1, 1, 1]],
  ])('a name that one paper introduces and others say was %s', (_case, published, expected) => {
    const introduced = readPaper('own', [{ name: 'MLW', introduced: true }], { year: 2024 });
    const others = published.map((at, index) =>
      readPaper(`other${index}`, [{ name: 'MLW', ...(at === undefined ? {} : { publishedAt: at }) }], { year: 2025 }),
    );
    const papers = counts([introduced, ...others]).map(([, count]) => Number(count));
    expect(papers.sort((a, b) => b - a)).toEqual(expected);
  });
});

describe('what is no name', () => {
  test.each<[string, (Named | string)[][]]>([
    ['a generic name', [['LLM'], ['LLMs'], ['GPUs']]],
    ['a metric', [[{ type: 'Benchmark', name: 'BLEU' }]]],
    ['an organisation', [['TensorFlow']]],
    ['a common noun abbreviated', [[{ name: 'QLW', longForm: 'quiet loom weaving' }], ['QLW']]],
    [
      'a term that several papers say they introduce',
      [
        [{ name: 'QLW', longForm: 'quiet loom weaving', introduced: true }],
        [{ name: 'QLW', longForm: 'quiet loom weaving', introduced: true }],
      ],
    ],
    ['one or two letters', [['G'], ['XP'], ['D1']]],
    ['plain words that make up a known name', [[{ type: 'Benchmark', name: 'image-net' }]]],
    ['a quantity', [['0.5dB'], ['2.2ROUGE-L']]],
    ['a half of a bracket', [['F(ppLoom'], ['D}isparity']]],
  ])('%s', (_case, papers) => {
    expect(counts(papersOf(...papers))).toEqual([]);
    expect(resolve(papersOf(...papers)).papers.every(({ extract }) => extract.entities.length > 0)).toBe(true);
  });

  test.each<[string, (Named | string)[]]>([
    ['a known short name', ['T5', 'S4']],
    ['a short name of its own', [{ name: 'QL', longForm: 'Quiet Loom', introduced: true }]],
    [
      'a method in small letters that one paper introduces',
      [{ name: 'QLW', longForm: 'quiet loom weaving', introduced: true }],
    ],
    ['a known method in small letters', [{ name: 'LoRA', longForm: 'low-rank adaptation' }]],
  ])('%s is one', (_case, named) => {
    expect(counts(papersOf(named))).toHaveLength(named.length);
  });
});

describe('model or data', () => {
  const asData = (name: string): Named => ({ type: 'Benchmark', name });
  test('one paper that takes a model for data is put right, and its extract stays as it was read', () => {
    const papers = papersOf(['Loom-7B'], ['Loom-7B'], ['Loom-7B'], ['Loom-7B'], [asData('Loom-7B')]);
    const { entities, papers: resolved } = resolve(papers);
    expect(entities.map(({ id, type, papers: count }) => [id, type, count])).toEqual([['loom-7b', 'Model', 5]]);
    expect(resolved[4]?.mentions[0]?.role).toBe('Model');
    expect(resolved[4]?.extract.entities[0]?.type).toBe('Benchmark');
  });

  test('the other versions tell what a rare version is', () => {
    const papers = papersOf(['Loom 2'], ['Loom 3'], ['Loom'], ['Loom 2'], [asData('Loom 3')]);
    expect(resolve(papers).entities.map(({ id, papers: count }) => [id, count])).toEqual([
      ['loom', 1],
      ['loom-2', 2],
      ['loom-3', 2],
    ]);
  });

  test('a paper that introduces data of a model’s name is believed', () => {
    const papers = papersOf(['Loom'], ['Loom'], ['Loom'], ['Loom'], [{ ...asData('Loom'), introduced: true }]);
    expect(resolve(papers).entities.map(({ id }) => id)).toEqual(['loom', 'loom-data']);
  });
});
