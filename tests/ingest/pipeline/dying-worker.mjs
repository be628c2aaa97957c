// Speaks as an extraction worker does, and ends in the middle of a paper whose title asks for it.
import { parentPort } from 'node:worker_threads';

parentPort.on('message', ({ title }) => {
  if (title.includes('deadly')) process.exit(3);
  if (title.includes('odd')) return parentPort.postMessage({ kind: 'failed', reason: 'an odd paper' });
  parentPort.postMessage({ kind: 'extract', extract: { entities: [], claims: [] } });
});
parentPort.postMessage({ kind: 'ready', version: 'toy-1' });
