import type { GraphNode } from '../../vocabulary/api/node.ts';
import type { GraphData, Standing } from './graph-data.ts';

/** What is on the canvas and what was hidden by hand, in the order in which it came: a layout arranges both, so that nothing moves for what goes. */
export const standing = (data: GraphData): Standing => data.stood ?? data;

/** Nodes that were hidden by hand and still hold their places. */
export const hiddenByHand = (data: GraphData): GraphNode[] =>
  data.stood === null ? [] : [...data.stood.nodes.values()].filter(({ id }) => !data.nodes.has(id));

/** A node that comes back after it was hidden: where it stood; any other as it is. */
export const asItStood = (data: GraphData, node: GraphNode): GraphNode => standing(data).nodes.get(node.id) ?? node;

/** Whether a node comes anew, and not back from where it was hidden. */
export const isNew = (data: GraphData, id: string): boolean => !data.nodes.has(id) && !standing(data).nodes.has(id);

/** The data with all that stood before it still standing. */
export const withStanding = (before: GraphData, after: GraphData): GraphData => {
  const was = standing(before);
  return {
    ...after,
    stood: {
      nodes: new Map([...was.nodes, ...after.nodes]),
      edges: new Map([...was.edges, ...after.edges]),
      added: new Set([...was.added, ...after.added]),
    },
  };
};
