import type { NeighboursAnswer } from '../../vocabulary/api/entity.ts';
import type { GraphNode } from '../../vocabulary/api/node.ts';
import type { NodeId } from '../../vocabulary/ids.ts';
import type { GraphSource } from '../source/graph-source.ts';
import type { Base, Operation } from '../view/view.ts';
import { dataOfOverview, type GraphData } from './graph-data.ts';
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
  let data = dataOfOverview(await source.overview(base.papers, signal));
  for (const operation of operations) data = await applyOperation(source, data, operation, signal);
  return data;
}

/** The data after one more operation. */
export async function applyOperation(
  source: GraphSource,
  data: GraphData,
  operation: Operation,
  signal: AbortSignal,
): Promise<GraphData> {
  return operation.kind === 'expand'
    ? expand(source, data, operation.node, operation.count, signal)
    : expand(source, data, operation.node, expandStep, signal);
}

async function expand(source: GraphSource, data: GraphData, id: NodeId, count: number, signal: AbortSignal) {
  const fresh: GraphNode[] = [];
  const pages: NeighboursAnswer[] = [];
  let centre = data.nodes.get(id);
  for (let offset = 0; fresh.length < count; offset += pageSize) {
    // The first page serves most nodes; only a hub needs more than that.
    const page = await source.neighbours(id, { offset, limit: pageSize }, signal);
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
