import { describe, expect, test } from 'vitest';
import { byText } from '../../../ingest/resolve/order.ts';
import { PaperNames } from '../../../ingest/resolve/paper-names.ts';
import { resolveNames } from '../../../ingest/resolve/resolve-names.ts';
import type { NamedPaper, ReadPaper } from '../../../ingest/resolve/resolved-graph.ts';
import type { Entity } from '../../../vocabulary/graph.ts';
import type { EntityType } from '../../../vocabulary/kinds.ts';
import type { Named } from './read-paper.ts';
import { readPaper } from './read-paper.ts';

/** Numbers that look random and are the same in every run (Numerical Recipes' linear congruence). */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Names that touch each other in every way that resolution knows. */
const names: (Pick<Named, 'aliases' | 'longForm' | 'publishedAt'> & { name: string; types: EntityType[] })[] = [
  { name: 'Llama 2', types: ['Model'] },
  { name: 'LLaMA-2-7B', types: ['Model'] },
  { name: 'Llama', types: ['Model', 'Dataset'] },
  { name: 'LLAMA 2', types: ['Model'], aliases: ['Llama Two'] },
  { name: 'Graph', types: ['Modality', 'Model'] },
  { name: 'Graph500', types: ['Benchmark'] },
  { name: 'image', types: ['Modality'] },
  { name: 'ViT', types: ['Model'], longForm: 'Vision Transformer' },
  { name: 'ViTs', types: ['Model'] },
  { name: 'Vision Transformers', types: ['Model'] },
  { name: 'ViT', types: ['Model'], longForm: 'Visual Tracking' },
  { name: 'DEW', types: ['Model'], longForm: 'Dual Edge Warping' },
  { name: 'DEW', types: ['Model', 'Dataset'], longForm: 'Drone Evening Weather' },
  { name: 'DEW', types: ['Model'] },
  { name: 'DEW', types: ['Model'], publishedAt: "SP'19" },
  { name: 'Alpaca', types: ['Model', 'Dataset'] },
  { name: 'Alpaca-data', types: ['Dataset'] },
  { name: 'Alpaca Benchmark', types: ['Benchmark'] },
  { name: 'ImageNet', types: ['Dataset'] },
  { name: 'ImageNet-1K', types: ['Dataset', 'Benchmark'] },
  { name: 'ILSVRC', types: ['Benchmark'], aliases: ['ImageNet'] },
  { name: 'MIMIC-III', types: ['Dataset'] },
  { name: 'MIMIC-iii', types: ['Dataset'] },
  { name: 'LLM', types: ['Model'] },
  { name: 'F1', types: ['Benchmark'] },
  { name: '→', types: ['Model'] },
  { name: 'Kinetics', types: ['Dataset', 'Benchmark'] },
  { name: 'Kinetic', types: ['Dataset'] },
];

function madeUp(id: string, random: () => number): ReadPaper {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const named: Named[] = [];
  for (let count = Math.floor(random() * 5); count > 0; count--) {
    const one = pick(names);
    if (one === undefined || named.some(({ name }) => name === one.name)) continue;
    const { types, ...rest } = one;
    const type = pick(types) ?? 'Model';
    named.push({ ...rest, type, introduced: type !== 'Modality' && random() < 0.25 });
  }
  const paper = readPaper(id, named, random() < 0.8 ? { year: 2015 + Math.floor(random() * 10) } : {});
  const first = named[0]?.name;
  if (first === undefined || random() < 0.5) return paper;
  return { ...paper, document: { ...paper.document, title: `${first}: of ${pick(['one', 'another'])} kind` } };
}

const sayings = ({ entities, types }: NamedPaper) =>
  entities.map((entity, place) => [entity?.id, entity?.type, types[place]]);

/** The papers of a store, as whole resolution names them. */
function whole(papers: ReadonlyMap<string, ReadPaper>) {
  const sorted = [...papers.values()].sort((a, b) => byText(a.document.id, b.document.id));
  const resolved = resolveNames(sorted);
  return {
    entities: resolved.entities,
    sayings: sorted.map(({ document }, at) => [
      document.id,
      sayings(resolved.papers[at] ?? { entities: [], types: [] }),
    ]),
  };
}

const noTurn = async (): Promise<void> => {};

describe('names resolved by the parts that a change touches are those resolved over all papers', () => {
  test.each(Array.from({ length: 8 }, (_, seed) => seed + 1))('random papers %i', async (seed) => {
    const random = numbers(seed * 7919);
    const papers = new Map<string, ReadPaper>();
    const kept = new PaperNames(
      async (ids) => new Map(ids.map((id) => [id, papers.get(id)?.document.abstract ?? 'not there'])),
    );
    const entities = new Map<string, Entity>();
    const said = new Map<string, ReturnType<typeof sayings>>();
    for (let step = 0; step < 25; step++) {
      const put = new Map<string, ReadPaper>();
      for (let count = 1 + Math.floor(random() * 4); count > 0; count--) {
        const id = `p${Math.floor(random() * 60)}`;
        put.set(id, madeUp(id, random));
      }
      const change = await kept.change([...put.values()], noTurn);
      for (const [id, paper] of put) papers.set(id, paper);
      for (const { id } of change.before) expect(entities.delete(id), `${id} was there`).toBe(true);
      for (const entity of change.after) entities.set(entity.id, entity);
      for (const [id, named] of change.papers) said.set(id, sayings(named));
      const expected = whole(papers);
      expect([...entities.values()].sort((a, b) => byText(a.id, b.id))).toEqual(expected.entities);
      expect([...said].sort(([a], [b]) => byText(a, b))).toEqual(expected.sayings);
    }
    const all = await kept.resolveAll(noTurn);
    expect(all.entities.sort((a, b) => byText(a.id, b.id))).toEqual(whole(papers).entities);
  });
});

test('a paper that names nothing new leaves others and their names alone', async () => {
  const kept = new PaperNames(async () => new Map());
  const old = [readPaper('a', ['BERT', 'Kite']), readPaper('b', ['Kite', 'Harp']), readPaper('c', ['Harp'])];
  await kept.change(old, noTurn);
  const change = await kept.change([readPaper('d', ['Kite'])], noTurn);
  expect([...change.papers.keys()]).toEqual(['d']);
  expect(change.before.map(({ id, papers }) => [id, papers])).toEqual([['kite', 2]]);
  expect(change.after.map(({ id, papers }) => [id, papers])).toEqual([['kite', 3]]);
});

test('papers are named anew whose names a new paper makes mean something else', async () => {
  const kept = new PaperNames(async () => new Map());
  await kept.change([readPaper('a', ['Vision Transformers', 'BERT']), readPaper('b', ['BERT'])], noTurn);
  const change = await kept.change([readPaper('c', ['Vision Transformer'])], noTurn);
  expect([...change.papers].map(([id, { entities }]) => [id, entities.map((entity) => entity?.id)])).toEqual([
    ['c', ['vision-transformer']],
    ['a', ['vision-transformer', 'bert']],
  ]);
});
