import { z } from 'zod';
import { EdgeType, NodeKind } from '../kinds.ts';
import { CommunityView, GraphEdge, GraphNode, NodeHead, queryInt } from './node.ts';

/** Whether papers count as members and are drawn; `auto`: with up to 400 papers in the graph. */
const papersParameter = z.enum(['auto', 'with', 'without']).default('auto');

/** A community as one mark on a map of the graph. */
export const CommunityMark = CommunityView.extend({
  /** The coarse community that a fine one is part of; null for a coarse one. */
  parent: z.string().nullable(),
  /** Members of the kinds that are drawn (without papers: entities only); `size` counts all. */
  members: z.int().positive(),
  kinds: z.partialRecord(NodeKind, z.int().positive()),
  /** Middle of all its members, papers too, where analysis placed them. */
  x: z.number(),
  y: z.number(),
  /** Radius of the disc that they fill, in the same units: √2 times their standard distance from the middle. */
  radius: z.number().positive(),
  /** First and last year in which a member stands. */
  years: z.object({ first: z.int(), last: z.int() }).nullable(),
});
export type CommunityMark = z.infer<typeof CommunityMark>;

/** What joins two communities of one level; `source` is the smaller id. */
export const CommunityBond = z.object({
  /** `source|target` */
  id: z.string(),
  source: z.string(),
  target: z.string(),
  /** Statements (one per sentence) about an entity of the one and an entity of the other; kinds of data aside. */
  claims: z.int().nonnegative(),
  /** How often a paper of the one mentions an entity of the other; kinds of data aside. */
  mentions: z.int().nonnegative(),
  /** 0–1: both together ÷ √(all that leaves the one × all that leaves the other). */
  score: z.number().min(0).max(1),
});
export type CommunityBond = z.infer<typeof CommunityBond>;

/** The whole graph in communities. */
export const CommunityMap = z.object({
  /** Coarse ones first, each level by id; those of which nothing would be drawn are left out. */
  communities: z.array(CommunityMark),
  /** The strongest on each level: of a community its first choice, and others that are among the first of both ends. */
  bonds: z.array(CommunityBond),
});
export type CommunityMap = z.infer<typeof CommunityMap>;

/** GET /api/v1/communities */
export const CommunitiesRequest = z.object({ papers: papersParameter });
export type CommunitiesRequest = z.infer<typeof CommunitiesRequest>;

export const CommunitiesAnswer = CommunityMap.extend({ papers: z.enum(['with', 'without']) });
export type CommunitiesAnswer = z.infer<typeof CommunitiesAnswer>;

/** GET /api/v1/communities/:id/contents */
export const ContentsRequest = z.object({
  papers: papersParameter,
  /** Largest number of nodes; the highest by rank are sent. */
  limit: queryInt(1, 5_000, 150),
});
export type ContentsRequest = z.infer<typeof ContentsRequest>;

/** What a community dissolves into. A function of the community alone, whatever else is drawn. */
export const ContentsAnswer = z.object({
  /** By rank, then id. */
  nodes: z.array(GraphNode),
  /** Those among the nodes, as an overview of them has them. */
  edges: z.array(GraphEdge),
  /** Claims and mentions that go from one of the nodes to a node that is not among them. */
  ties: z.array(GraphEdge),
  /** All communities that a sent node belongs to. */
  communities: z.array(CommunityView),
  /** Members that would be sent without a limit. */
  total: z.int(),
});
export type ContentsAnswer = z.infer<typeof ContentsAnswer>;

/** A model and what it was trained or tested on, both in one community. */
export const CommunityPair = z.object({
  model: NodeHead,
  type: EdgeType,
  data: NodeHead,
  /** Papers that state it. */
  papers: z.int().positive(),
});
export type CommunityPair = z.infer<typeof CommunityPair>;

/** GET /api/v1/communities/:id */
export const CommunityAnswer = z.object({
  /** With papers among its members. */
  community: CommunityMark,
  parent: CommunityView.nullable(),
  /** The fine communities that a coarse one consists of, largest first; empty where it was not divided. */
  parts: z.array(CommunityMark),
  /** Its key terms, most telling first. */
  terms: z.array(z.string()),
  /** Its most prominent entities and papers, by rank. */
  entities: z.array(NodeHead),
  papers: z.array(NodeHead),
  /** By number of papers, then by rank of the model. */
  pairs: z.array(CommunityPair),
  /** Communities of its level by strength of the bond. */
  neighbours: z.array(z.object({ community: CommunityMark, bond: CommunityBond })),
  /** Its papers by year. */
  years: z.array(z.object({ year: z.int(), papers: z.int().positive() })),
});
export type CommunityAnswer = z.infer<typeof CommunityAnswer>;
