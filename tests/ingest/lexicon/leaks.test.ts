import { describe, expect, it } from 'vitest';
import { nameKey } from '../../../ingest/detect/name-key.ts';
import { loadLexicon } from '../../../ingest/lexicon/lexicon.ts';
import { endFinder, scoredEntities } from '../../../ingest/score/align.ts';
import { parseGraphs } from '../../../ingest/score/index.ts';
import { hasShared, leftOut, readShared } from '../shared-folder.ts';

/** A paper's own thing that only happens to be called like a well-known one. */
const namesakes = ['CoCo is not COCO'];

describe.skipIf(!hasShared)(`the lexicon and the graphs of ../shared${leftOut}`, () => {
  it('knows nothing that an annotated paper introduces, unless its words beside it must say so', () => {
    const lexicon = loadLexicon();
    const hits = ['train', 'dev-seed', 'dev-venues'].flatMap((set) =>
      [...parseGraphs(readShared(`gold/${set}.jsonl`), set).values()].flatMap((graph) => {
        const find = endFinder(scoredEntities(graph, false));
        return graph.relations
          .filter(({ type }) => type === 'INTRODUCES')
          .flatMap(({ target }) => {
            const end = find(target);
            const entity = typeof end === 'number' ? graph.entities[end] : undefined;
            return entity === undefined ? [target] : [entity.name, ...entity.aliases];
          });
      }),
    );
    expect(hits.length).toBeGreaterThan(300);
    const leaked = hits.flatMap((name) => {
      const entry = lexicon.known(nameKey(name));
      return entry === undefined || entry.ambiguous ? [] : [`${name} is not ${entry.name}`];
    });
    expect(leaked.filter((one) => !namesakes.includes(one))).toEqual([]);
  });
});
