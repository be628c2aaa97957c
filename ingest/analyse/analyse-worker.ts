import { parentPort, workerData } from 'node:worker_threads';
import { analyse } from './analyse.ts';
import { type AnalysisMessage, AnalysisRequest } from './worker-messages.ts';

// Analyses one graph on a thread of its own. Started by analyseApart.
const port = parentPort;
if (port === null) throw new Error('analyse-worker runs as a worker thread only.');

const tell = (message: AnalysisMessage): void => port.postMessage(message);
const { input, fresh, seed } = AnalysisRequest.parse(workerData);
const onProgress = (done: number, total: number) => tell({ kind: 'progress', done, total });
tell({ kind: 'analysis', analysis: analyse(input, { fresh, seed, onProgress }) });
