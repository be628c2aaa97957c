import type { GraphEdge } from '../vocabulary/api/node.ts';

/** An edge as it is drawn, under the id that its ends and its type give it. */
export const graphEdge = (edge: Omit<GraphEdge, 'id'>): GraphEdge => ({
  id: `${edge.source}|${edge.type}|${edge.target}`,
  ...edge,
});
