import type { FilteredGraph } from '../graph/filter-graph.ts';
import type { GraphData } from '../graph/graph-data.ts';
import { counted, number } from './count-words.ts';

/** How much of the graph is drawn, in one sentence: no limit and no filter is silent. */
export function overviewWords(data: GraphData, filtered: FilteredGraph): string {
  if (data.groups !== null) return communityWords(data, filtered);
  const left = leftOfBase(data);
  const drawn = left - Math.min(filtered.hidden.nodes, left);
  const { nodes: total } = data.total;
  if (drawn === total) return `Showing all ${number(total)} nodes`;
  return `Showing ${number(drawn)} of ${number(total)}${data.shown.nodes < total ? ', by rank' : ''}`;
}

/** How many nodes were taken off the canvas by hand. */
export const hiddenNodes = (data: GraphData): number =>
  data.groups === null ? data.shown.nodes - leftOfBase(data) : data.groups.hidden.size;

const leftOfBase = (data: GraphData): number => data.nodes.size - data.added.size;

function communityWords(data: GraphData, { marks, nodes }: FilteredGraph): string {
  const total = number(data.total.nodes);
  const communities = counted(marks.length, 'community', 'communities');
  if (nodes.length === 0) return `Showing ${communities} of ${total} nodes`;
  const open = [...(data.groups?.open.values() ?? [])];
  const isCut = open.some((one) => one.shown < one.total);
  const drawn = `${number(nodes.length)} of ${total} nodes${isCut ? ', by rank' : ''}`;
  return marks.length === 0 ? `Showing ${drawn}` : `Showing ${communities} and ${drawn}`;
}
