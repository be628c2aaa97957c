import { type FilterStep, keepNodes, neighboursOf, type Remainder } from './filter-step.ts';

/** Only the largest connected part of what all other filters leave. */
export const largestPartFilter: FilterStep = {
  name: 'largestComponent',
  isSet: ({ largestComponent }) => largestComponent,
  apply(graph, { largestComponent }) {
    if (!largestComponent) return graph;
    const [largest] = partsOf(graph);
    return largest === undefined ? graph : keepNodes(graph, ({ id }) => largest.has(id));
  },
};

/** The connected parts, the largest first; equal ones in the order of their first nodes. */
export function partsOf(graph: Remainder): ReadonlySet<string>[] {
  const beside = neighboursOf(graph.edges);
  const seen = new Set<string>();
  const parts: Set<string>[] = [];
  for (const { id } of graph.nodes) {
    if (seen.has(id)) continue;
    const part = new Set<string>([id]);
    // A set that grows while it is walked: breadth first without a queue of its own.
    for (const one of part) for (const other of beside.get(one) ?? []) part.add(other);
    for (const one of part) seen.add(one);
    parts.push(part);
  }
  return parts.sort((a, b) => b.size - a.size);
}
