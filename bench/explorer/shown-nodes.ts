import { OverviewAnswer } from '../../vocabulary/api/overview.ts';
import { SubgraphAnswer } from '../../vocabulary/api/subgraph.ts';
import type { NodeId } from '../../vocabulary/ids.ts';
import type { GraphRequest } from './bench-pages.ts';

/** A view of chosen nodes, what it fetches, and how much that is. */
export interface ShownNodes {
  nodes: readonly NodeId[];
  edges: number;
  /** The explorer's address after its `/`. */
  fragment: string;
  request: GraphRequest;
}

/** The most prominent nodes of a graph, as a view of just these. */
export async function mostProminent(api: string, count: number): Promise<ShownNodes> {
  const answer = await fetch(`${api}/overview?papers=with&limit=${count}`);
  const nodes = OverviewAnswer.parse(await answer.json()).nodes.map(({ id }) => id);
  const body = JSON.stringify({ nodes, among: [] });
  const headers = { 'content-type': 'application/json' };
  const { edges } = SubgraphAnswer.parse(
    await (await fetch(`${api}/subgraph`, { method: 'POST', body, headers })).json(),
  );
  return {
    nodes,
    edges: edges.length,
    fragment: `#nodes=${encodeURIComponent(JSON.stringify(nodes))}`,
    request: { path: '/api/v1/subgraph', body: { nodes, among: [] } },
  };
}

export const sizeWords = (nodes: number, edges: number): string =>
  `${nodes.toLocaleString('en')} nodes and ${edges.toLocaleString('en')} edges`;
