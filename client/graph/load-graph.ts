import type { NeighboursAnswer } from '../../vocabulary/api/entity.ts';
import type { GraphNode } from '../../vocabulary/api/node.ts';
import type { NodeId } from '../../vocabulary/ids.ts';
import type { GraphSource, Sorts } from '../source/graph-source.ts';
import { SourceProblem } from '../source/source-problem.ts';
import type { Base, Operation } from '../view/view.ts';
import { dataOfNodes, dataOfOverview, type GraphData } from './graph-data.ts';
import { placeNear } from './place-near.ts';

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
    ? dataOfOverview(await source.overview(base.papers, signal))
    : dataOfNodes(await source.subgraph(base.nodes, [], signal));
}

/** The data after one more operation. */
export async function applyOperation(
  source: GraphSource,
  data: GraphData,
  operation: Operation,
  signal: AbortSignal,
): Promise<GraphData> {
  switch (operation.kind) {
    case 'expand':
      return expand(source, data, operation.node, operation.count, operation, signal);
    case 'show':
      return expand(source, data, operation.node, expandStep, {}, signal);
    case 'add':
      return add(source, data, operation.nodes, signal);
    case 'hide': {
      const hidden = new Set<string>(operation.nodes);
      return keepNodes(data, (id) => !hidden.has(id));
    }
    case 'keep': {
      const kept = new Set<string>(operation.nodes);
      return keepNodes(data, (id) => kept.has(id));
    }
  }
}

/** Nodes stand where analysis put them, since that is where the rest of what they belong to stands. */
async function add(source: GraphSource, data: GraphData, wanted: readonly NodeId[], signal: AbortSignal) {
  const missing = wanted.filter((id) => !data.nodes.has(id));
  if (missing.length === 0) return data;
  const there = [...data.nodes.values()].map(({ id }) => id);
  const fetched = await source.subgraph(missing, there, signal);
  return {
    ...data,
    nodes: new Map([...data.nodes, ...fetched.nodes.map((node) => [node.id, node] as const)]),
    edges: new Map([...data.edges, ...fetched.edges.map((edge) => [edge.id, edge] as const)]),
    communities: new Map([...data.communities, ...fetched.communities.map((one) => [one.id, one] as const)]),
    added: new Set([...data.added, ...fetched.nodes.map(({ id }) => id)]),
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
) {
  const fresh: GraphNode[] = [];
  const pages: NeighboursAnswer[] = [];
  let centre = data.nodes.get(id);
  for (let offset = 0; fresh.length < count; offset += pageSize) {
    // The first page serves most nodes; only a hub needs more than that.
    const page = await source.neighbours(id, sorts, { offset, limit: pageSize }, signal).catch((error: unknown) => {
      // A link may name what another graph had: the rest of its picture is shown all the same.
      if (error instanceof SourceProblem && error.status === 404) return null;
      throw error;
    });
    if (page === null) return { ...data, missing: new Set([...data.missing, id]) };
    pages.push(page);
    for (const node of page.nodes) {
      if (fresh.length < count && node.id !== id && !data.nodes.has(node.id)) fresh.push(node);
    }
    centre ??= page.centre;
    if (offset + page.nodes.length >= page.total || page.nodes.length === 0) break;
  }
  if (centre === undefined) return data;

  const nodes = new Map(data.nodes);
  nodes.set(centre.id, centre);
  for (const node of placeNear(centre, fresh, { ...data, nodes })) nodes.set(node.id, node);
  const added = new Set(data.added);
  for (const node of [centre, ...fresh]) if (!data.nodes.has(node.id)) added.add(node.id);
  const edges = new Map(data.edges);
  const communities = new Map(data.communities);
  for (const page of pages) {
    for (const edge of page.edges) if (nodes.has(edge.source) && nodes.has(edge.target)) edges.set(edge.id, edge);
    for (const community of page.communities) communities.set(community.id, community);
  }
  return { ...data, nodes, edges, communities, added };
}
