import type { GraphData } from '../graph/graph-data.ts';
import { applyOperation, loadBase, type OnProgress } from '../graph/load-graph.ts';
import type { GraphSource } from '../source/graph-source.ts';
import type { View } from './view.ts';

/** So many graphs are kept; undo and redo then fetch nothing. They share their nodes, so each costs little. */
const mostKept = 40;

/** The graphs of base and operations as they were fetched: a graph is built from the nearest one before it. */
export class KeptGraphs {
  readonly #source: GraphSource;
  readonly #graphs = new Map<string, GraphData>();

  constructor(source: GraphSource) {
    this.#source = source;
  }

  clear(): void {
    this.#graphs.clear();
  }

  async get(
    { base, operations }: Pick<View, 'base' | 'operations'>,
    signal: AbortSignal,
    onProgress?: OnProgress,
  ): Promise<GraphData> {
    const keyOf = (count: number) => JSON.stringify([base, operations.slice(0, count)]);
    let count = operations.length;
    let data = this.#graphs.get(keyOf(count));
    while (data === undefined && count > 0) {
      count -= 1;
      data = this.#graphs.get(keyOf(count));
    }
    if (data === undefined) {
      data = await loadBase(this.#source, base, signal);
      this.#keep(keyOf(0), data);
    }
    for (const operation of operations.slice(count)) {
      data = await applyOperation(this.#source, data, operation, signal, onProgress);
      count += 1;
      this.#keep(keyOf(count), data);
    }
    return data;
  }

  #keep(key: string, data: GraphData): void {
    this.#graphs.set(key, data);
    const [oldest] = this.#graphs.keys();
    if (this.#graphs.size > mostKept && oldest !== undefined) this.#graphs.delete(oldest);
  }
}
