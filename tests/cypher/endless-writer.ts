import { openStore } from '../../cypher/open-store.ts';
import { mention, paper } from './made-up-graph.ts';

/**
 * A program of its own, which a test kills: writes batches of papers, each with all of its mentions, and says after
 * each how many papers are safely in. Names the file of the store as its argument.
 */
const [path = ''] = process.argv.slice(2);
const store = await openStore(path);
const papersPerBatch = 50;
for (let batch = 0; ; batch += 1) {
  const papers = Array.from({ length: papersPerBatch }, (_, index) =>
    paper(`b${batch}-${index}`, { mentions: [mention('alpha', 'Model'), mention('beta', 'Model')] }),
  );
  await store.write({ removePapers: [], putEntities: [], putPapers: papers, removeEntities: [] });
  process.stdout.write(`${(batch + 1) * papersPerBatch}\n`);
}
