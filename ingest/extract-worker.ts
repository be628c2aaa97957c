import { parentPort, workerData } from 'node:worker_threads';
import { Document } from '../vocabulary/document.ts';
import { createExtractor } from './extract.ts';
import { ExtractorOptions } from './grade.ts';
import { reasonOf } from './workers/reason-of.ts';
import type { WorkerMessage } from './workers/worker-message.ts';

// Reads papers on a thread of its own, one after another. Started by ExtractPool.
const port = parentPort;
if (port === null) throw new Error('extract-worker runs as a worker thread only.');

const tell = (message: WorkerMessage): void => port.postMessage(message);
const extractor = await createExtractor(ExtractorOptions.parse(workerData));
let previous: Promise<void> = Promise.resolve();

async function answer(request: unknown): Promise<void> {
  try {
    tell({ kind: 'extract', extract: await extractor.extract(Document.parse(request)) });
  } catch (error) {
    tell({ kind: 'failed', reason: reasonOf(error) });
  }
}

port.on('message', (request: unknown) => {
  previous = previous.then(() => answer(request));
});
tell({ kind: 'ready', version: extractor.version });
