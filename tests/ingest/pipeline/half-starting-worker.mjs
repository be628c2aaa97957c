// Of two threads that are started one after the other, one ends before it is ready.
import { parentPort, threadId } from 'node:worker_threads';

if (threadId % 2 === 0) process.exit(1);
parentPort.on('message', () => parentPort.postMessage({ kind: 'extract', extract: { entities: [], claims: [] } }));
parentPort.postMessage({ kind: 'ready', version: 'toy-1' });
