import { afterAll, beforeAll, expect, it } from 'vitest';
import type { GraphStore } from '../../cypher/graph-store.ts';
import { functions } from '../../cypher/guard/allowed.ts';
import { knownFunctions } from '../../cypher/guard/known-functions.ts';
import { onEachEngine } from '../on-each-engine.ts';
import { madeUpGraph } from './made-up-graph.ts';

onEachEngine('functions that are offered', (engine, fresh) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await fresh();
    const { entities, papers } = madeUpGraph();
    await store.write({ removePapers: [], putEntities: entities, putPapers: papers, removeEntities: [] });
  });
  afterAll(() => store.close());

  it('are those that the guard lets through', () => {
    expect(new Set(knownFunctions.map(({ name }) => name.toUpperCase()))).toEqual(functions);
  });

  it('work here, and those that are not offered here do not', async () => {
    for (const { signature, example, engines } of knownFunctions) {
      const works = await store.ask(example, {}, 1).then(
        () => true,
        () => false,
      );
      expect({ signature, works }).toEqual({ signature, works: engines.includes(engine) });
    }
  });
});
