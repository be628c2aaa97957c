import { z } from 'zod';
import { CommunityMap } from './communities.ts';
import { CommunityView, GraphEdge, GraphNode, queryInt } from './node.ts';

/** GET /api/v1/overview */
export const OverviewRequest = z.object({
  /** Largest number of nodes to draw; the highest by rank are kept. */
  limit: queryInt(1, 20_000, 1_500),
  /** `with`: papers are nodes; `without`: entities only, joined also by MENTIONED_WITH; `auto`: with up to 400 papers. */
  papers: z.enum(['auto', 'with', 'without']).default('auto'),
  /**
   * `nodes`: the highest by rank; `communities`: no nodes, but the whole graph in communities; `auto`: communities where
   * there are more nodes than `limit`, nodes else and where nothing has been analysed yet.
   */
  as: z.enum(['auto', 'nodes', 'communities']).default('nodes'),
  /** Whether SIMILAR_TO edges are sent too. */
  similar: z.stringbool().default(false),
});
export type OverviewRequest = z.infer<typeof OverviewRequest>;

/** Some of the graph, with what was left out said. */
export const OverviewAnswer = z.object({
  papers: z.enum(['with', 'without']),
  nodes: z.array(GraphNode),
  edges: z.array(GraphEdge),
  /** All communities that a sent node belongs to; of an overview of communities all there are. */
  communities: z.array(CommunityView),
  shown: z.object({ nodes: z.int(), edges: z.int() }),
  /** What this mode would draw without a limit; edges are not counted for an overview of communities. */
  total: z.object({ nodes: z.int(), edges: z.int() }),
  /** Only of an overview of communities: what is drawn instead of nodes. */
  groups: CommunityMap.optional(),
});
export type OverviewAnswer = z.infer<typeof OverviewAnswer>;
