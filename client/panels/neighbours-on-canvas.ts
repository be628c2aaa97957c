import type { NeighbourSort, NeighboursAnswer } from '../../vocabulary/api/entity.ts';
import type { GraphNode } from '../../vocabulary/api/node.ts';
import type { GraphData } from '../graph/graph-data.ts';

/** A sort of neighbour, and how many of it are on the canvas. */
export interface SortOnCanvas extends NeighbourSort {
  shown: number;
}

export interface NeighboursOnCanvas {
  centre: GraphNode;
  total: number;
  shown: number;
  missing: number;
  sorts: SortOnCanvas[];
}

/** What of a node's neighbours is on the canvas. Of those that the answer does not list, edges tell who is there. */
export function neighboursOnCanvas(
  { centre, total, nodes, sorts }: Pick<NeighboursAnswer, 'centre' | 'total' | 'nodes' | 'sorts'>,
  data: GraphData,
): NeighboursOnCanvas {
  const joined = joinedBySort(data, centre.id);
  const listed = nodes.filter((one) => data.nodes.has(one.id)).map(({ id }) => id);
  const there = new Set<string>([...listed, ...sorts.flatMap((sort) => [...(joined.get(keyOf(sort)) ?? [])])]);
  const shown = Math.min(total, there.size);
  return {
    centre,
    total,
    shown,
    missing: total - shown,
    sorts: sorts.map((sort) => ({ ...sort, shown: Math.min(sort.total, joined.get(keyOf(sort))?.size ?? 0) })),
  };
}

const keyOf = ({ type, direction, kind }: Pick<NeighbourSort, 'type' | 'direction' | 'kind'>): string =>
  `${type} ${direction} ${kind}`;

/** Who is joined to a node on the canvas, by sort. */
function joinedBySort(data: GraphData, node: string): Map<string, Set<string>> {
  const joined = new Map<string, Set<string>>();
  for (const { type, source, target } of data.edges.values()) {
    if (source !== node && target !== node) continue;
    const other = data.nodes.get(source === node ? target : source);
    if (other === undefined) continue;
    const direction = type === 'SIMILAR_TO' ? 'both' : source === node ? 'out' : 'in';
    const key = keyOf({ type, direction, kind: other.kind });
    joined.set(key, (joined.get(key) ?? new Set()).add(other.id));
  }
  return joined;
}
