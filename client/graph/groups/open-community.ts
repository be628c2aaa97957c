import type { ContentsAnswer } from '../../../vocabulary/api/communities.ts';
import type { GraphData } from '../graph-data.ts';
import { type Groups, opensIntoParts } from './groups.ts';

const without = (set: ReadonlySet<string>, ...gone: string[]): Set<string> =>
  new Set([...set].filter((one) => !gone.includes(one)));

/** The data with a coarse community drawn as its parts. */
export function showParts(data: GraphData, groups: Groups, id: string): GraphData {
  const parts = groups.parts.get(id) ?? [];
  const marks = without(groups.marks, id);
  for (const part of parts) if (!groups.open.has(part.id)) marks.add(part.id);
  return { ...data, groups: { ...groups, marks, folded: without(groups.folded, id) } };
}

/** The data with a community drawn as its nodes, where analysis placed them; what is on the canvas already stays. */
export function showContents(data: GraphData, groups: Groups, id: string, contents: ContentsAnswer): GraphData {
  const brought = contents.nodes.filter((node) => !groups.hidden.has(node.id));
  const nodes = new Map([...brought.map((node) => [node.id, node] as const), ...data.nodes]);
  const ties = new Map(groups.ties);
  for (const edge of [...contents.edges, ...contents.ties]) ties.set(edge.id, edge);
  return withTies({
    ...data,
    nodes,
    communities: new Map([...data.communities, ...contents.communities.map((one) => [one.id, one] as const)]),
    groups: {
      ...groups,
      marks: without(groups.marks, id, ...(groups.parts.get(id) ?? []).map((part) => part.id)),
      folded: without(groups.folded, id),
      open: new Map([...groups.open, [id, { shown: brought.length, total: contents.total }]]),
      ties,
    },
  });
}

/** The data with a community drawn as one mark, its parts and nodes taken away; nodes that were asked for one by one stay. */
export function fold(data: GraphData, groups: Groups, id: string): GraphData {
  const mark = groups.all.get(id);
  if (mark === undefined) return data;
  const own = new Set([id, ...(groups.parts.get(id) ?? []).map((part) => part.id)]);
  const isGone = (node: string) =>
    !data.added.has(node) && (data.nodes.get(node)?.communities.some((one) => own.has(one)) ?? true);
  const marks = without(groups.marks, ...own);
  // What is inside a folded community is no mark of its own.
  if (mark.parent === null || !groups.marks.has(mark.parent)) marks.add(id);
  return {
    ...data,
    nodes: new Map([...data.nodes].filter(([node]) => !isGone(node))),
    edges: new Map([...data.edges].filter(([, { source, target }]) => !isGone(source) && !isGone(target))),
    groups: {
      ...groups,
      marks,
      folded: new Set([...groups.folded, id]),
      open: new Map([...groups.open].filter(([open]) => !own.has(open))),
    },
  };
}

/** The data with the edges of which both ends have come to the canvas by now. */
export function withTies(data: GraphData): GraphData {
  if (data.groups === null) return data;
  const edges = new Map(data.edges);
  for (const edge of data.groups.ties.values())
    if (data.nodes.has(edge.source) && data.nodes.has(edge.target)) edges.set(edge.id, edge);
  return edges.size === data.edges.size ? data : { ...data, edges };
}

/** Whether a community is drawn as one mark, as its parts, as its nodes, or not at all. */
export function stateOf(groups: Groups, id: string): 'mark' | 'parts' | 'nodes' | 'away' {
  if (groups.marks.has(id)) return 'mark';
  if (groups.open.has(id)) return 'nodes';
  const isPart = ({ id: part }: { id: string }) => groups.marks.has(part) || groups.open.has(part);
  return opensIntoParts(groups, id) && (groups.parts.get(id) ?? []).some(isPart) ? 'parts' : 'away';
}
