import { z } from 'zod';
import { EdgeType } from '../kinds.ts';
import { GraphEdge, NodeHead, queryInt, queryTexts } from './node.ts';

/** Things that can stand side by side. */
export const mostCompared = 5;

/** GET /api/v1/compare */
export const CompareRequest = z.object({
  /** Given once for each thing: an entity by id or name. */
  nodes: queryTexts(z.string().trim().min(1).max(320), 2, mostCompared),
  /** Most rows of one table. */
  limit: queryInt(1, 500, 40),
});
export type CompareRequest = z.infer<typeof CompareRequest>;

/** A table has a column for each thing. Rows that more things share come first, then those with more papers behind them. */
const table = <Cell extends z.ZodType>(cell: Cell) =>
  z.object({
    /** Rows there are, also those not sent; and how many of them stand in more than one column. */
    total: z.int().nonnegative(),
    shared: z.int().nonnegative(),
    rows: z.array(z.object({ node: NodeHead, cells: z.array(cell) })),
  });

/** The edges that join a thing to a row's node; none where nothing was read that does. */
export const EdgeTable = table(z.array(GraphEdge));
export type EdgeTable = z.infer<typeof EdgeTable>;

/** How many steps back a row's node lies; null where it is no ancestor. */
export const StepTable = table(z.int().positive().nullable());
export type StepTable = z.infer<typeof StepTable>;

/** GET /api/v1/compare */
export const CompareAnswer = z.object({
  /** In the order of the question. */
  things: z.array(NodeHead),
  /** Claims that join the things to each other. */
  between: z.array(GraphEdge),
  /** Claims by relation and direction; COMPARED_WITH, which says the same from either end, is one. */
  relations: z.array(EdgeTable.extend({ type: EdgeType, direction: z.enum(['out', 'in', 'both']) })),
  /** What a model is based on or data is derived from, over up to ten steps. */
  ancestors: StepTable,
  /** Papers that mention the things, newest first among those that mention as many. */
  papers: EdgeTable,
});
export type CompareAnswer = z.infer<typeof CompareAnswer>;
