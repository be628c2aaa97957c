import { z } from 'zod';
import { NodeId } from '../ids.ts';
import { CommunityView, GraphEdge, GraphNode } from './node.ts';

/** Most ids in one call: what one canvas can hold. */
export const mostSubgraphNodes = 20_000;

/** POST /api/v1/subgraph */
export const SubgraphRequest = z.object({
  /** Nodes that are wanted. */
  nodes: z.array(NodeId).max(mostSubgraphNodes),
  /** Nodes that are there already: edges between them and the wanted ones are sent too. */
  among: z.array(NodeId).max(mostSubgraphNodes).default([]),
});
export type SubgraphRequest = z.input<typeof SubgraphRequest>;

/** Some nodes, by rank and then id, and all edges between them; also those between them and `among`. */
export const SubgraphAnswer = z.object({
  nodes: z.array(GraphNode),
  edges: z.array(GraphEdge),
  /** All communities that a sent node belongs to. */
  communities: z.array(CommunityView),
  /** Wanted nodes that the graph does not have. */
  missing: z.array(NodeId),
});
export type SubgraphAnswer = z.infer<typeof SubgraphAnswer>;
