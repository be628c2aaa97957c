import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { NeighbourSort } from '../../vocabulary/api/entity.ts';
import type { GraphNode } from '../../vocabulary/api/node.ts';
import type { NodeId } from '../../vocabulary/ids.ts';
import type { GraphData } from '../graph/graph-data.ts';
import type { Explorer } from '../view/create-explorer.ts';
import { dataOf } from '../view/explorer-state.ts';
import { useAnswer } from './use-answer.ts';

/** As many as one call of the API gives; what is beyond is expanded all the same, only not counted here. */
const looked = 1_000;

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

/** How many neighbours a node has, and how many of them are on the canvas; null until that is known. */
export function useNeighbours(explorer: Explorer, node: NodeId): NeighboursOnCanvas | null {
  const data = useStore(explorer.store, dataOf);
  const answer = useAnswer(`neighbours ${node}`, (signal) =>
    explorer.source.neighbours(node, {}, { offset: 0, limit: looked }, signal),
  );
  return useMemo(() => {
    if (data === null || answer.status !== 'ready') return null;
    const { centre, total, nodes, sorts } = answer.value;
    const shown = nodes.filter((one) => data.nodes.has(one.id)).length;
    const counts = countSorts(data, node);
    return {
      centre,
      total,
      shown,
      missing: total - shown,
      sorts: sorts.map((sort) => ({ ...sort, shown: Math.min(sort.total, counts.get(keyOf(sort)) ?? 0) })),
    };
  }, [data, answer, node]);
}

const keyOf = ({ type, direction, kind }: Pick<NeighbourSort, 'type' | 'direction' | 'kind'>): string =>
  `${type} ${direction} ${kind}`;

function countSorts(data: GraphData, node: NodeId): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { type, source, target } of data.edges.values()) {
    if (source !== node && target !== node) continue;
    const other = data.nodes.get(source === node ? target : source);
    if (other === undefined) continue;
    const direction = type === 'SIMILAR_TO' ? 'both' : source === node ? 'out' : 'in';
    const key = keyOf({ type, direction, kind: other.kind });
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
