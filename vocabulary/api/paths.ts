import { z } from 'zod';
import { EdgeType } from '../kinds.ts';
import { Evidence } from './evidence.ts';
import { GraphEdge, NodeHead, queryInt, queryList, queryTexts } from './node.ts';

/** Things that can be joined at once, and steps that a path may have at most. */
export const mostJoined = 8;
export const longestPath = 6;

/**
 * What makes a path a good one.
 * - `telling`: much stands behind each step, and no step leads over what everybody mentions.
 * - `shortest`: few steps; of equally many the more telling path.
 * - `all-shortest`: every path with as few steps as can be.
 */
export const pathKinds = ['telling', 'shortest', 'all-shortest'] as const;
export const PathKind = z.enum(pathKinds);
export type PathKind = z.infer<typeof PathKind>;

/** GET /api/v1/paths */
export const PathsRequest = z.object({
  /** Given once for each thing: an entity by id or name, a paper by `paper:` and its id. */
  between: queryTexts(z.string().trim().min(1).max(320), 2, mostJoined),
  how: PathKind.default('telling'),
  /** Relations that a step may be; without it claims and MENTIONED_WITH, from a paper also MENTIONS and SIMILAR_TO. */
  types: queryList(EdgeType).optional(),
  /** Most steps of a path. */
  length: queryInt(1, longestPath, 4),
  /** Most paths between two things. Between more there is one for each pair joined, unless all shortest are asked for. */
  limit: queryInt(1, 50, 5),
  /** Pieces of evidence sent with each step. */
  sentences: queryInt(0, 5, 1),
});
export type PathsRequest = z.infer<typeof PathsRequest>;

/** One step of a path. */
export const PathStep = z.object({
  from: NodeHead,
  to: NodeHead,
  /** The edges that join the two, the most telling first; the relation itself may point from `to` to `from`. */
  edges: z.array(GraphEdge).min(1),
  /** Of the first edge: how much stands behind it, and the first of that. */
  statements: z.int().nonnegative(),
  evidence: z.array(Evidence),
  /** Where the first edge is SIMILAR_TO: the terms that both papers share. */
  terms: z.array(z.string()).optional(),
});
export type PathStep = z.infer<typeof PathStep>;

export const FoundPath = z.object({
  nodes: z.array(NodeHead).min(2),
  /** One fewer than nodes. */
  steps: z.array(PathStep).min(1),
  /** Less is more telling; docs/paths.md has the formula. */
  cost: z.number().nonnegative(),
});
export type FoundPath = z.infer<typeof FoundPath>;

export const PathsAnswer = z.object({
  /** The things asked about, in the order of the question. */
  between: z.array(NodeHead),
  how: PathKind,
  types: z.array(EdgeType),
  length: z.int(),
  /** Best first. Of more than two things: the paths of the tree that joins them. */
  paths: z.array(FoundPath),
  /** Only of all shortest paths between two things: how many there are, also those not sent. */
  total: z.int().optional(),
  /** The things in groups that paths join; one group where all are joined. */
  groups: z.array(z.array(NodeHead)),
  /** Nodes that were looked at. */
  looked: z.int().nonnegative(),
  /** True where the search was given up before it had seen everything within the limits: there may be better paths. */
  cut: z.boolean(),
});
export type PathsAnswer = z.infer<typeof PathsAnswer>;
