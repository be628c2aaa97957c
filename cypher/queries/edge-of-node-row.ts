import { z } from 'zod';
import type { GraphNode } from '../../vocabulary/api/node.ts';
import { ClaimType } from '../../vocabulary/kinds.ts';
import { nodeOf, nodeShape } from './node-row.ts';
import { rowOf } from './row-of.ts';

/** One stored edge of a node: its other end, which way it points, and how many papers state it. */
export interface EdgeOfNode {
  type: ClaimType | 'MENTIONS' | 'SIMILAR_TO';
  direction: 'out' | 'in';
  node: GraphNode;
  papers: number;
  /** Only for SIMILAR_TO. */
  score?: number;
}

export const edgeOfNodeRow = rowOf({
  ...nodeShape,
  direction: z.enum(['out', 'in']),
  type: z.enum([...ClaimType.options, 'MENTIONS', 'SIMILAR_TO']),
  stating: z.int(),
  score: z.number().optional(),
}).transform(
  ({ direction, type, stating, score, ...node }): EdgeOfNode => ({
    type,
    direction,
    node: nodeOf(node),
    // A mention and a similarity are stated by no other paper than those they join.
    papers: Math.max(1, stating),
    ...(type === 'SIMILAR_TO' && score !== undefined && { score }),
  }),
);
