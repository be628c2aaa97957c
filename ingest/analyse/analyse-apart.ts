import { Worker } from 'node:worker_threads';
import type { Analysis } from '../../vocabulary/graph.ts';
import { analyse } from './analyse.ts';
import type { AnalyseOptions } from './analyse-options.ts';
import type { AnalysisInput } from './analysis-input.ts';
import { AnalysisMessage, type AnalysisRequest } from './worker-messages.ts';

/** From so many nodes on it takes long enough to be worth a thread. */
const threadFrom = 500;

/**
 * `analyse` on a thread of its own, so that a server goes on answering meanwhile. Small graphs, and sources that were
 * not compiled (Node 20 runs no TypeScript on a thread), are done here and now; the outcome is the same.
 */
export function analyseApart(input: AnalysisInput, options: AnalyseOptions): Promise<Analysis> {
  const small = input.papers.length + input.entities.length < threadFrom;
  if (small || !import.meta.url.endsWith('.js')) return Promise.resolve(analyse(input, options));

  const { fresh, seed, onProgress } = options;
  const request: AnalysisRequest = { input, fresh, seed };
  const worker = new Worker(new URL('./analyse-worker.js', import.meta.url), { workerData: request });
  return new Promise((resolve, reject) => {
    worker.on('message', (data: unknown) => {
      const message = AnalysisMessage.parse(data);
      if (message.kind === 'progress') onProgress?.(message.done, message.total);
      else resolve(message.analysis);
    });
    worker.on('error', reject);
    worker.on('exit', () => reject(new Error('The analysis thread ended without a result.')));
  });
}
