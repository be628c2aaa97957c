import { useMemo } from 'react';
import { useStore } from 'zustand';
import { remainderOf } from '../../graph/filter-graph.ts';
import type { FilterStep, Remainder } from '../../graph/filters/filter-step.ts';
import type { Explorer } from '../../view/create-explorer.ts';
import { dataOf } from '../../view/explorer-state.ts';

const nothing: Remainder = { nodes: [], edges: [] };

/** What all filters but one leave of the canvas: what that one has to choose from. */
export function useRemainder(explorer: Explorer, but: FilterStep['name']): Remainder {
  const data = useStore(explorer.store, dataOf);
  const filters = useStore(explorer.store, (state) => state.view.filters);
  const selection = useStore(explorer.store, (state) => state.view.selection);
  const members = useStore(explorer.store, (state) => state.worked.members);
  return useMemo(
    () => (data ? remainderOf(data, filters, { selection, members }, but) : nothing),
    [data, filters, selection, members, but],
  );
}
