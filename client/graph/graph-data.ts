import type { CommunityView, GraphEdge, GraphNode } from '../../vocabulary/api/node.ts';
import type { OverviewAnswer } from '../../vocabulary/api/overview.ts';
import type { SubgraphAnswer } from '../../vocabulary/api/subgraph.ts';
import { type Frame, frameAround } from './frame.ts';
import { frameOfGroups, type Groups, groupsOf } from './groups/groups.ts';

/** Everything on the canvas before filters: the base and what operations added. Never changed in place. */
export interface GraphData {
  /** Keyed by node id; x and y are where the node is drawn, which for added nodes is near what they hang on. */
  nodes: ReadonlyMap<string, GraphNode>;
  edges: ReadonlyMap<string, GraphEdge>;
  communities: ReadonlyMap<string, CommunityView>;
  /** Nodes that operations brought; they do not stand where analysis put them. */
  added: ReadonlySet<string>;
  /** Nodes that were asked for and that the graph does not have, as of a link from another graph. */
  missing: ReadonlySet<string>;
  /** Whether the base holds papers. */
  papers: 'with' | 'without';
  /** How many nodes and edges the base shows, and how many it would show without a limit. */
  shown: OverviewAnswer['shown'];
  total: OverviewAnswer['total'];
  /** Smallest box around the base's nodes, in graph coordinates; it fixes the frame however much is added. */
  frame: Frame;
  /** What of the graph is drawn as communities; `null` where nodes alone are. */
  groups: Groups | null;
  /** The same with all that was hidden by hand; `null` where nothing was, and where communities are drawn. */
  stood: Standing | null;
}

/** Nodes and edges that hold their places in an arrangement. */
export type Standing = Pick<GraphData, 'nodes' | 'edges' | 'added'>;

export function dataOfOverview(answer: OverviewAnswer): GraphData {
  const groups = answer.groups ? groupsOf(answer.groups) : null;
  return {
    nodes: new Map(answer.nodes.map((node) => [node.id, node])),
    edges: new Map(answer.edges.map((edge) => [edge.id, edge])),
    communities: new Map(answer.communities.map((community) => [community.id, community])),
    added: new Set(),
    missing: new Set(),
    papers: answer.papers,
    shown: answer.shown,
    total: answer.total,
    frame: groups ? frameOfGroups(groups) : frameAround(answer.nodes),
    groups,
    stood: null,
  };
}

/** A graph of chosen nodes: nothing of it is cut. */
export function dataOfNodes({ nodes, edges, communities, missing }: SubgraphAnswer): GraphData {
  const counts = { nodes: nodes.length, edges: edges.length };
  const data = dataOfOverview({
    papers: nodes.some(({ kind }) => kind === 'Paper') ? 'with' : 'without',
    nodes,
    edges,
    communities,
    shown: counts,
    total: counts,
  });
  return { ...data, missing: new Set(missing) };
}
