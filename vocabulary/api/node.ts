import { z } from 'zod';
import { NodeId } from '../ids.ts';
import { EdgeType, NodeKind } from '../kinds.ts';

/** Enough of a node to name it in a list. */
export const NodeHead = z.object({
  id: NodeId,
  kind: NodeKind,
  name: z.string(),
  /** How many papers mention it; 1 for a paper. */
  papers: z.int().nonnegative(),
  /** A paper's year, or the first year in which a paper mentions the entity. */
  year: z.int().optional(),
});
export type NodeHead = z.infer<typeof NodeHead>;

/** What names a node, without what draws it. */
export const nodeHead = ({ id, kind, name, papers, year }: NodeHead): NodeHead => ({
  id,
  kind,
  name,
  papers,
  ...(year !== undefined && { year }),
});

/** A node as it is drawn. */
export const GraphNode = NodeHead.extend({
  x: z.number(),
  y: z.number(),
  /** PageRank over the whole graph; larger is more prominent. */
  rank: z.number(),
  /** One community id per level, coarse to fine. */
  communities: z.array(z.string()),
});
export type GraphNode = z.infer<typeof GraphNode>;

/** One edge per (source, type, target), however many sentences state it. */
export const GraphEdge = z.object({
  /** `source|type|target` */
  id: z.string(),
  source: NodeId,
  target: NodeId,
  type: EdgeType,
  /** Papers that state it; the drawn width. */
  papers: z.int().positive(),
  /** Only for SIMILAR_TO (cosine) and MENTIONED_WITH (papers that mention both, normalised by how common each is): 0–1. */
  score: z.number().min(0).max(1).optional(),
});
export type GraphEdge = z.infer<typeof GraphEdge>;

export const CommunityView = z.object({
  id: z.string(),
  level: z.int().nonnegative(),
  name: z.string(),
  size: z.int().positive(),
  colour: z.string().regex(/^#[0-9a-f]{6}$/),
});
export type CommunityView = z.infer<typeof CommunityView>;

/** A query string holds only text: whole numbers and lists come as "12" and "Model,Dataset". */
export const queryInt = (min: number, max: number, fallback: number) =>
  z.coerce.number().int().min(min).max(max).default(fallback);
export const queryList = <T extends z.ZodType<unknown, string>>(item: T) =>
  z
    .string()
    .transform((text) => text.split(',').filter((part) => part !== ''))
    .pipe(z.array(item));
/** A parameter that may be given several times (`a=1&a=2`); once is a list of one. */
export const queryTexts = <T extends z.ZodType<unknown, string>>(item: T, min: number, max: number) =>
  z.preprocess((given) => (typeof given === 'string' ? [given] : given), z.array(item).min(min).max(max));
