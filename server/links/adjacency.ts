/** For each node of a graph, numbered from 0, its items: those from `offsets[node]` up to `offsets[node + 1]`. */
export interface Adjacency {
  offsets: Int32Array;
  items: Int32Array;
}

/** Files `items[i]` under the node `nodes[i]`. Two numbers per item, where an array of arrays takes ten times as much. */
export function adjacencyOf(size: number, nodes: Int32Array, items: Int32Array): Adjacency {
  const offsets = new Int32Array(size + 1);
  for (const node of nodes) offsets[node + 1] = (offsets[node + 1] ?? 0) + 1;
  for (let node = 0; node < size; node++) offsets[node + 1] = (offsets[node + 1] ?? 0) + (offsets[node] ?? 0);
  const next = offsets.slice(0, size);
  const filed = new Int32Array(items.length);
  for (const [i, node] of nodes.entries()) {
    const at = next[node] ?? 0;
    next[node] = at + 1;
    filed[at] = items[i] ?? 0;
  }
  return { offsets, items: filed };
}

export const itemsOf = ({ offsets, items }: Adjacency, node: number): Int32Array =>
  items.subarray(offsets[node], offsets[node + 1]);
