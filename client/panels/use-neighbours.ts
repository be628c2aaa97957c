import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { NodeId } from '../../vocabulary/ids.ts';
import type { Explorer } from '../view/create-explorer.ts';
import { dataOf } from '../view/explorer-state.ts';
import { type NeighboursOnCanvas, neighboursOnCanvas } from './neighbours-on-canvas.ts';
import { useAnswer } from './use-answer.ts';

/** As many as one call of the API gives. */
const looked = 1_000;

/** How many neighbours a node has, and how many of them are on the canvas; null until that is known. */
export function useNeighbours(explorer: Explorer, node: NodeId): NeighboursOnCanvas | null {
  const data = useStore(explorer.store, dataOf);
  const answer = useAnswer(`neighbours ${node}`, (signal) =>
    explorer.source.neighbours(node, {}, { offset: 0, limit: looked }, signal),
  );
  return useMemo(
    () => (data === null || answer.status !== 'ready' ? null : neighboursOnCanvas(answer.value, data)),
    [data, answer],
  );
}
