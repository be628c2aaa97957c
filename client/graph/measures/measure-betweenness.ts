import { z } from 'zod';
import type { GraphData } from '../graph-data.ts';

const Answer = z.array(z.number());

/** Betweenness of every node, computed in a worker that is fetched when first needed. */
export function measureBetweenness(data: GraphData, signal: AbortSignal): Promise<ReadonlyMap<string, number>> {
  const nodes = [...data.nodes.keys()];
  const edges = [...data.edges.values()].map(({ source, target }) => [source, target]);
  const worker = new Worker(new URL('./betweenness-worker.ts', import.meta.url), { type: 'module' });
  const answer = new Promise<ReadonlyMap<string, number>>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
    worker.addEventListener('error', () => reject(new Error('the worker that measures betweenness failed')));
    worker.addEventListener('message', (event: MessageEvent<unknown>) => {
      const values = Answer.parse(event.data);
      resolve(new Map(nodes.map((node, i) => [node, values[i] ?? 0])));
    });
  });
  worker.postMessage({ nodes, edges });
  return answer.finally(() => worker.terminate());
}
