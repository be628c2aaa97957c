import { afterAll, beforeAll, expect, test } from 'vitest';
import { StartsAnswer } from '../../vocabulary/api/starts.ts';
import { onEachEngine } from '../on-each-engine.ts';
import { type MadeUpServer, serveMadeUp } from './serve-made-up.ts';

const startsOf = async ({ url }: MadeUpServer) =>
  StartsAnswer.parse(await (await fetch(`${url}/api/v1/starts`)).json());

onEachEngine('where to begin', (_engine, fresh) => {
  let server: MadeUpServer;
  beforeAll(async () => {
    server = await serveMadeUp({ store: await fresh() });
  });
  afterAll(() => server.end());

  test('is made from this very graph', async () => {
    const { mentioned, claim, rising, question } = await startsOf(server);
    expect(mentioned.map(({ name }) => name)).toEqual(expect.arrayContaining(['LoomNet', 'KnotBench', 'YarnSet']));
    expect(mentioned.every(({ kind }) => kind !== 'Modality' && kind !== 'Paper')).toBe(true);
    // Two papers state it, which is more than state anything else of a dataset or benchmark.
    expect(claim).toMatchObject({
      source: { name: 'LoomNet' },
      type: 'EVALUATED_ON',
      target: { name: 'KnotBench' },
      papers: 2,
    });
    const { passage } = claim ?? { passage: { text: '', marks: [] } };
    const marked = Object.fromEntries(passage.marks.map(({ span, end }) => [end, passage.text.slice(...span)]));
    expect(marked).toMatchObject({ source: 'LoomNet', target: 'KnotBench' });
    // Each year has one paper, and no dataset or benchmark more of them in the last; one model is no list.
    expect(rising?.data.every(({ before, papers }) => papers > before) ?? true).toBe(true);
    expect(question).toBeNull();
  });
});

test('an empty graph has nothing to begin with, and says so', async () => {
  const server = await serveMadeUp({ empty: true });
  try {
    const nothing = { mentioned: [], rising: null, communities: [], claim: null, question: null };
    expect(await startsOf(server)).toEqual(nothing);
  } finally {
    await server.end();
  }
});
