import { describe, expect, it } from 'vitest';
import { understandPhrase } from '../../../cypher/phrases/understand-phrase.ts';
import type { PhraseTarget } from '../../../vocabulary/api/phrases.ts';
import { heads, keyTerms, names } from './names.ts';
import { refused } from './refused.ts';
import { understood } from './understood.ts';

const graph = {
  ...names,
  answering: async (_: string, { kinds }: { kinds: readonly string[] }) =>
    heads.filter(({ kind }) => kinds.includes(kind)),
  usualTerms: () => keyTerms,
  latestYear: async () => 2024,
};

function brief(target: PhraseTarget | undefined): string {
  if (target === undefined) return 'nothing';
  if (target.kind !== 'query') return [target.kind, ...target.nodes].join(' ');
  const given = Object.entries(target.parameters).sort(([a], [b]) => (a < b ? -1 : 1));
  return [target.query, ...given.map(([name, value]) => `${name}=${String(value).replaceAll(' ', '_')}`)].join(' ');
}
const sorted = (asks: string): string => {
  const [head = '', ...rest] = asks.split(' ');
  return [head, ...(rest.some((one) => one.includes('=')) ? rest.sort() : rest)].join(' ');
};

describe('a phrase is understood', () => {
  it.each(understood)('%s', async (phrase, asks) => {
    const { readings, problem } = await understandPhrase(phrase, graph, 0);
    expect(brief(readings[0]?.target), problem ?? '').toBe(sorted(asks));
    expect(problem).toBeNull();
  });
});

describe('a phrase is refused politely, with what of it was understood', () => {
  it.each(refused)('%s', async (phrase, says) => {
    const { readings, problem } = await understandPhrase(phrase, graph, 0);
    expect(readings.map(({ target }) => brief(target))).toEqual([]);
    expect(problem).toContain(says);
  });
});

describe('what is typed is completed', () => {
  const completed = async (q: string) => (await understandPhrase(q, graph, 4)).completions.map(({ words }) => words);

  it('by questions that begin so, with names of the graph', async () => {
    expect(await completed('models eval')).toEqual([
      'Models evaluated on COCO',
      'Models evaluated on both COCO and Visual Genome',
      'Models evaluated on COCO without training on it',
      'Models evaluated on the same data as LLaVA',
    ]);
    expect(await completed('which models trained on Vis')).toEqual(['Models trained on Visual Genome']);
    expect(await completed('rising')).toEqual(['Rising datasets in 2024']);
  });

  it('up to amid a word', async () => {
    const [first] = await completed('models evaluated on both COCO an');
    expect(first).toBe('Models evaluated on both COCO and Visual Genome');
    expect(await completed('what BERT was tra')).toContain('What BERT was trained on');
  });

  it.each([
    [
      'models evaluated on MMMU since',
      ['2024', '2023', '2022'].map((year) => `Models evaluated on MMMU since ${year}`),
    ],
    ['which models were tested on MMMU sin', ['Models evaluated on MMMU since 2024']],
    ['benchmarks for video since 201', ['2019', '2018', '2017'].map((year) => `Benchmarks for video since ${year}`)],
    ['models evaluated on MMMU after', ['Models evaluated on MMMU since 2024']],
    ['what was introduced in 20', ['What was introduced in 2024']],
    ['rising datasets in', ['Rising datasets in 2024']],
  ])('by the last years, where its year is still to come: %s', async (q, questions) => {
    const { completions, problem } = await understandPhrase(q, graph, 4);
    expect(completions.map(({ words }) => words)).toEqual(expect.arrayContaining(questions));
    expect(completions[0]?.words).toBe(questions[0]);
    expect(problem).toBeNull();
  });

  it('and nothing is said to be wrong with the beginning of a question, but with what none begins with', async () => {
    const problemOf = async (q: string) => (await understandPhrase(q, graph, 4)).problem;
    expect(await problemOf('models evaluated on')).toBeNull();
    expect(await problemOf('which models trained on Vis')).toBeNull();
    expect(await problemOf('models painted by MMMU since')).toContain('Not understood: “painted”');
    expect(await problemOf('orphans since')).not.toBeNull();
  });

  it('by questions about a name', async () => {
    expect(await completed('MMMU')).toEqual([
      'Models evaluated on MMMU',
      'Models trained on MMMU',
      'Models evaluated on MMMU without training on it',
      'What models trained on MMMU are evaluated on',
    ]);
  });

  it('and a reading says in words what is asked', async () => {
    const { readings } = await understandPhrase('which video benchmarks are there since 2023?', graph, 0);
    expect(readings.map(({ words }) => words)).toEqual(['Benchmarks for video since 2023']);
  });
});
