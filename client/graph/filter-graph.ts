import type { GraphEdge, GraphNode } from '../../vocabulary/api/node.ts';
import { type EdgeType, type NodeKind, nodeKinds } from '../../vocabulary/kinds.ts';
import { type Filters, noFilters } from '../view/view.ts';
import type { FilterContext, FilterStep, Remainder } from './filters/filter-step.ts';
import { filterSteps } from './filters/index.ts';
import type { GraphData } from './graph-data.ts';
import { type DrawnMark, filterMarks } from './groups/filter-marks.ts';
import { coarseOf, type Groups } from './groups/groups.ts';

/** Of how many on the canvas's data how many are drawn. */
export interface Share {
  shown: number;
  total: number;
}

/** What is left of the data after filters, and how much of each sort that is. */
export interface FilteredGraph {
  nodes: GraphNode[];
  edges: GraphEdge[];
  /** The communities that are drawn as one mark. */
  marks: readonly DrawnMark[];
  /** Of an overview in communities: counted by the marks of those that are folded, and of all members of those that are open. */
  kinds: ReadonlyMap<NodeKind, Share>;
  types: ReadonlyMap<EdgeType, Share>;
  /** By the coarse group of a node. */
  communities: ReadonlyMap<string, Share>;
  /** Whether filters are set that cannot look into communities that are drawn as one mark. */
  isBlind: boolean;
  /** How many nodes are left, those in folded communities too. */
  left: number;
  /** Nodes, those in folded communities too, and edges that filters hide. */
  hidden: { nodes: number; edges: number };
}

/** Filters that hold for a community as one mark, exactly; those of years hold for it as a whole. */
const seesMarks = new Set<FilterStep['name']>(['hiddenKinds', 'hiddenCommunities']);

const noContext: FilterContext = { selection: null, members: null };

/** Applies all filters that are set, together. */
export function filterGraph(data: GraphData, filters: Filters, context: FilterContext = noContext): FilteredGraph {
  const { nodes, edges } = remainderOf(data, filters, context, null);
  const ids = new Set<string>(nodes.map(({ id }) => id));
  const edgeIds = new Set(edges.map(({ id }) => id));
  const kinds = new Map<NodeKind, Share>();
  const communities = new Map<string, Share>();
  const types = new Map<EdgeType, Share>();
  for (const { id, kind, communities: list } of data.nodes.values()) {
    count(kinds, kind, ids.has(id));
    if (list[0] !== undefined) count(communities, list[0], ids.has(id));
  }
  for (const { id, type } of data.edges.values()) count(types, type, edgeIds.has(id));
  const marks = data.groups === null ? [] : filterMarks(data.groups, filters);
  if (data.groups !== null) countMembers(data.groups, marks, kinds, communities);
  const folded = membersOf(marks);
  const allFolded = data.groups === null ? 0 : membersOf(filterMarks(data.groups, noFilters));
  return {
    nodes,
    edges,
    marks,
    kinds,
    types,
    communities,
    isBlind: marks.length > 0 && setFilters(filters).some((name) => !seesMarks.has(name)),
    left: nodes.length + folded,
    hidden: { nodes: data.nodes.size - nodes.length + allFolded - folded, edges: data.edges.size - edges.length },
  };
}

/** What all filters but one leave: what that one chooses from, and what its histogram counts. */
export function remainderOf(
  data: GraphData,
  filters: Filters,
  context: FilterContext,
  but: FilterStep['name'] | null,
): Remainder {
  let left: Remainder = { nodes: [...data.nodes.values()], edges: [...data.edges.values()] };
  for (const step of filterSteps) {
    if (step.name !== but && step.isSet(filters)) left = step.apply(left, filters, context);
  }
  return left;
}

/** The names of those that take something away. */
export const setFilters = (filters: Filters): FilterStep['name'][] =>
  filterSteps.filter((step) => step.isSet(filters)).map(({ name }) => name);

export const isFiltered = (filters: Filters): boolean => setFilters(filters).length > 0;

const membersOf = (marks: readonly DrawnMark[]): number => marks.reduce((sum, { members }) => sum + members, 0);

function count<K>(shares: Map<K, Share>, key: K, shown: boolean): void {
  const share = shares.get(key) ?? { shown: 0, total: 0 };
  shares.set(key, { shown: share.shown + (shown ? 1 : 0), total: share.total + 1 });
}

/** Where communities are drawn, what is in them counts too: with their marks it is shown, though not one by one. */
function countMembers(
  groups: Groups,
  marks: readonly DrawnMark[],
  kinds: Map<NodeKind, Share>,
  communities: Map<string, Share>,
): void {
  for (const share of kinds.values()) share.total = 0;
  for (const share of communities.values()) share.total = 0;
  const add = <K>(shares: Map<K, Share>, key: K, shown: number, total: number) => {
    const { shown: before, total: all } = shares.get(key) ?? { shown: 0, total: 0 };
    shares.set(key, { shown: before + shown, total: all + total });
  };
  for (const mark of groups.all.values()) {
    if (mark.parent !== null) continue;
    add(communities, mark.id, 0, mark.members);
    for (const kind of nodeKinds) if (mark.kinds[kind]) add(kinds, kind, 0, mark.kinds[kind]);
  }
  for (const { mark, members, kinds: drawn } of marks) {
    add(communities, coarseOf(groups, mark.id), members, 0);
    for (const [kind, count] of drawn) add(kinds, kind, count, 0);
  }
}
