import { z } from 'zod';
import { CommunityView, GraphEdge, GraphNode, queryInt } from './node.ts';

/** GET /api/v1/overview */
export const OverviewRequest = z.object({
  /** Largest number of nodes to draw; the highest by rank are kept. */
  limit: queryInt(1, 20_000, 1_500),
  /** `with`: papers are nodes; `without`: entities only, joined also by MENTIONED_WITH; `auto`: with up to 400 papers. */
  papers: z.enum(['auto', 'with', 'without']).default('auto'),
  /** Whether SIMILAR_TO edges are sent too. */
  similar: z.stringbool().default(false),
});
export type OverviewRequest = z.infer<typeof OverviewRequest>;

/** Some of the graph, with what was left out said. */
export const OverviewAnswer = z.object({
  papers: z.enum(['with', 'without']),
  nodes: z.array(GraphNode),
  edges: z.array(GraphEdge),
  /** All communities that a sent node belongs to. */
  communities: z.array(CommunityView),
  shown: z.object({ nodes: z.int(), edges: z.int() }),
  /** What this mode would draw without a limit. */
  total: z.object({ nodes: z.int(), edges: z.int() }),
});
export type OverviewAnswer = z.infer<typeof OverviewAnswer>;
