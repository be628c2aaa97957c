import { z } from 'zod';
import { EdgeType, EntityType, NodeKind } from '../kinds.ts';
import { CommunityView, GraphEdge, GraphNode, NodeHead, queryInt, queryList } from './node.ts';

/** A paper in an entity's list of papers. */
export const PaperOfEntity = z.object({
  paper: NodeHead,
  venue: z.string().optional(),
  role: EntityType,
  mentions: z.int().positive(),
  introduces: z.boolean(),
});
export type PaperOfEntity = z.infer<typeof PaperOfEntity>;

/** One row of an entity's page: "evaluated on → 12 benchmarks". */
export const RelationGroup = z.object({
  type: EdgeType,
  direction: z.enum(['out', 'in']),
  /** Neighbours over this relation, of which `neighbours` holds the first by number of papers. */
  total: z.int().positive(),
  neighbours: z.array(z.object({ node: NodeHead, papers: z.int().positive() })),
});
export type RelationGroup = z.infer<typeof RelationGroup>;

/** The versions and sizes that share a family's name, the entity itself among them. */
export const Family = z.object({
  name: z.string(),
  /** By number of papers, most first. */
  members: z.array(NodeHead),
  /** True when there are more members than are listed. */
  cut: z.boolean(),
});
export type Family = z.infer<typeof Family>;

/** GET /api/v1/entities/:id */
export const EntityAnswer = z.object({
  node: GraphNode,
  aliases: z.array(z.string()),
  lastYear: z.int().optional(),
  family: Family.optional(),
  communities: z.array(CommunityView),
  relations: z.array(RelationGroup),
  papers: z.array(PaperOfEntity),
  papersTotal: z.int(),
});
export type EntityAnswer = z.infer<typeof EntityAnswer>;

/** GET /api/v1/entities/:id/neighbours — `:id` is a NodeId, so a paper (`paper:…`) has neighbours too. */
export const NeighboursRequest = z.object({
  types: queryList(EdgeType).optional(),
  kinds: queryList(NodeKind).optional(),
  direction: z.enum(['out', 'in', 'both']).default('both'),
  limit: queryInt(1, 1_000, 12),
  offset: queryInt(0, 10_000_000, 0),
});
export type NeighboursRequest = z.infer<typeof NeighboursRequest>;

/** How many neighbours a node has over one relation, in one direction, of one kind. */
export const NeighbourSort = z.object({
  type: EdgeType,
  /** `both` for SIMILAR_TO, which points nowhere. */
  direction: z.enum(['out', 'in', 'both']),
  kind: NodeKind,
  total: z.int().positive(),
});
export type NeighbourSort = z.infer<typeof NeighbourSort>;

/** Neighbours by rank, then id; with every edge between the centre and the neighbours sent. */
export const NeighboursAnswer = z.object({
  centre: GraphNode,
  total: z.int(),
  offset: z.int(),
  limit: z.int(),
  nodes: z.array(GraphNode),
  edges: z.array(GraphEdge),
  communities: z.array(CommunityView),
  /** Every sort of neighbour over stored edges, whatever was asked for; a node may be of several. */
  sorts: z.array(NeighbourSort),
});
export type NeighboursAnswer = z.infer<typeof NeighboursAnswer>;
