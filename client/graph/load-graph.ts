import type { NeighboursAnswer } from '../../vocabulary/api/entity.ts';
import type { GraphNode } from '../../vocabulary/api/node.ts';
import type { NodeId } from '../../vocabulary/ids.ts';
import type { GraphSource, Page, Sorts } from '../source/graph-source.ts';
import { SourceProblem } from '../source/source-problem.ts';
import type { Base, Operation } from '../view/view.ts';
import { dataOfNodes, dataOfOverview, type GraphData } from './graph-data.ts';
import { type Groups, opensIntoParts } from './groups/groups.ts';
import { fold, showContents, showParts, withTies } from './groups/open-community.ts';
import { placeNear } from './place-near.ts';
import { asItStood, isNew, withStanding } from './standing.ts';

/** How many neighbours one expansion brings, and how many come along with a node that is shown alone. */
export const expandStep = 12;
/** Neighbours fetched per call while looking for new ones. */
const pageSize = 500;

/** Fetches a base and replays the operations on it. */
export async function loadGraph(
  source: GraphSource,
  base: Base,
  operations: readonly Operation[],
  signal: AbortSignal,
): Promise<GraphData> {
  let data = await loadBase(source, base, signal);
  for (const operation of operations) data = await applyOperation(source, data, operation, signal);
  return data;
}

export async function loadBase(source: GraphSource, base: Base, signal: AbortSignal): Promise<GraphData> {
  return base.kind === 'overview'
    ? dataOfOverview(await source.overview(base.papers, base.as ?? 'auto', signal))
    : dataOfNodes(await source.subgraph(base.nodes, [], signal));
}

/** Told now and then how many of the wanted nodes have come. */
export type OnProgress = (done: number, total: number) => void;

/** The data after one more operation. */
export async function applyOperation(
  source: GraphSource,
  data: GraphData,
  operation: Operation,
  signal: AbortSignal,
  onProgress: OnProgress = () => undefined,
): Promise<GraphData> {
  const after = await applied(source, data, operation, signal, onProgress);
  const next = holdsPlaces(data, operation) ? withStanding(data, after) : { ...after, stood: null };
  if (next.groups === null || operation.kind === 'hide') return next;
  // What was brought back by hand is hidden no more.
  const hidden = new Set([...next.groups.hidden].filter((id) => !next.nodes.has(id)));
  return withTies({ ...next, groups: { ...next.groups, hidden } });
}

/** Whether what was or is hidden goes on standing: who keeps only some nodes wants no room left for others. */
const holdsPlaces = ({ groups, stood }: GraphData, { kind }: Operation): boolean =>
  groups === null && kind !== 'keep' && (kind === 'hide' || stood !== null);

async function applied(
  source: GraphSource,
  data: GraphData,
  operation: Operation,
  signal: AbortSignal,
  onProgress: OnProgress,
): Promise<GraphData> {
  switch (operation.kind) {
    case 'expand':
      return expand(source, data, operation.node, operation.count, operation, signal, onProgress);
    case 'show':
      return data.groups === null
        ? expand(source, data, operation.node, expandStep, {}, signal, onProgress)
        : showAlone(source, data, data.groups, operation.node, signal);
    case 'add':
      return add(source, data, operation.nodes, signal);
    case 'hide': {
      const hidden = new Set<string>(operation.nodes);
      const { groups } = data;
      const rest = keepNodes(data, (id) => !hidden.has(id));
      return groups === null
        ? rest
        : { ...rest, groups: { ...groups, hidden: new Set([...groups.hidden, ...hidden]) } };
    }
    case 'keep': {
      const kept = new Set<string>(operation.nodes);
      if (data.groups === null) return keepNodes(data, (id) => kept.has(id));
      // What was kept may have stood there because the camera was near.
      const whole = await add(source, data, operation.nodes, signal);
      return keepNodes({ ...whole, groups: { ...data.groups, marks: new Set(), open: new Map() } }, (id) =>
        kept.has(id),
      );
    }
    case 'open':
      return open(source, data, operation.community, operation.count, signal);
    case 'fold':
      return data.groups === null ? data : fold(data, data.groups, operation.community);
  }
}

/** Draws a community as its parts, or as its nodes; with a part's community, if that is folded. */
async function open(source: GraphSource, data: GraphData, id: string, count: number, signal: AbortSignal) {
  const mark = data.groups?.all.get(id);
  if (data.groups === null || mark === undefined) return { ...data, missing: new Set([...data.missing, id]) };
  let now = data;
  if (mark.parent !== null && data.groups.marks.has(mark.parent)) now = showParts(now, data.groups, mark.parent);
  if (now.groups === null) return now;
  if (opensIntoParts(now.groups, id)) return showParts(now, now.groups, id);
  return showContents(now, now.groups, id, await source.contents(id, data.papers, count, signal));
}

/**
 * One node where analysis placed it: its community is drawn around it, folded or open, and opens as the camera comes
 * near. What joins it to others is drawn as they come.
 */
async function showAlone(source: GraphSource, data: GraphData, groups: Groups, id: NodeId, signal: AbortSignal) {
  const page = await neighboursOf(source, id, {}, { offset: 0, limit: pageSize }, signal);
  if (page === null) return { ...data, missing: new Set([...data.missing, id]) };
  const ties = new Map(groups.ties);
  for (const edge of page.edges) ties.set(edge.id, edge);
  return {
    ...data,
    nodes: new Map([...data.nodes, [page.centre.id, data.nodes.get(id) ?? page.centre]]),
    added: data.nodes.has(id) ? data.added : new Set([...data.added, id]),
    groups: { ...groups, ties, hidden: new Set([...groups.hidden].filter((one) => one !== id)) },
  };
}

/** Null for a node that the graph does not have: a link may name what another graph had, and the rest is shown all the same. */
const neighboursOf = (source: GraphSource, id: NodeId, sorts: Sorts, page: Page, signal: AbortSignal) =>
  source.neighbours(id, sorts, page, signal).catch((error: unknown) => {
    if (error instanceof SourceProblem && error.status === 404) return null;
    throw error;
  });

/** Nodes stand where analysis put them, since that is where the rest of what they belong to stands. */
async function add(source: GraphSource, data: GraphData, wanted: readonly NodeId[], signal: AbortSignal) {
  const missing = wanted.filter((id) => !data.nodes.has(id));
  if (missing.length === 0) return data;
  const there = [...data.nodes.values()].map(({ id }) => id);
  const fetched = await source.subgraph(missing, there, signal);
  return {
    ...data,
    nodes: new Map([...data.nodes, ...fetched.nodes.map((node) => [node.id, asItStood(data, node)] as const)]),
    edges: new Map([...data.edges, ...fetched.edges.map((edge) => [edge.id, edge] as const)]),
    communities: new Map([...data.communities, ...fetched.communities.map((one) => [one.id, one] as const)]),
    added: new Set([...data.added, ...fetched.nodes.flatMap(({ id }) => (isNew(data, id) ? [id] : []))]),
    missing: new Set([...data.missing, ...fetched.missing]),
  };
}

function keepNodes(data: GraphData, isKept: (id: string) => boolean): GraphData {
  return {
    ...data,
    nodes: new Map([...data.nodes].filter(([id]) => isKept(id))),
    edges: new Map([...data.edges].filter(([, { source, target }]) => isKept(source) && isKept(target))),
    added: new Set([...data.added].filter(isKept)),
  };
}

async function expand(
  source: GraphSource,
  data: GraphData,
  id: NodeId,
  count: number,
  sorts: Sorts,
  signal: AbortSignal,
  onProgress: OnProgress,
) {
  const fresh: GraphNode[] = [];
  const pages: NeighboursAnswer[] = [];
  let centre = data.nodes.get(id);
  for (let offset = 0; fresh.length < count; offset += pageSize) {
    // The first page serves most nodes; only a hub needs more than that.
    const page = await neighboursOf(source, id, sorts, { offset, limit: pageSize }, signal);
    if (page === null) return { ...data, missing: new Set([...data.missing, id]) };
    pages.push(page);
    for (const node of page.nodes) {
      if (fresh.length < count && node.id !== id && !data.nodes.has(node.id)) fresh.push(node);
    }
    centre ??= asItStood(data, page.centre);
    onProgress(Math.min(offset + page.nodes.length, count), Math.min(count, page.total));
    if (offset + page.nodes.length >= page.total || page.nodes.length === 0) break;
  }
  if (centre === undefined) return data;

  const nodes = new Map(data.nodes);
  nodes.set(centre.id, centre);
  const anew = fresh.filter(({ id }) => isNew(data, id));
  for (const node of fresh) nodes.set(node.id, asItStood(data, node));
  for (const node of placeNear(centre, anew, { ...data, nodes })) nodes.set(node.id, node);
  const added = new Set(data.added);
  for (const { id } of [centre, ...fresh]) if (isNew(data, id)) added.add(id);
  const edges = new Map(data.edges);
  const communities = new Map(data.communities);
  for (const page of pages) {
    for (const edge of page.edges) if (nodes.has(edge.source) && nodes.has(edge.target)) edges.set(edge.id, edge);
    for (const community of page.communities) communities.set(community.id, community);
  }
  return { ...data, nodes, edges, communities, added };
}
