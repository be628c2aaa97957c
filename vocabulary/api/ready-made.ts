import { z } from 'zod';
import { NodeId } from '../ids.ts';
import { EdgeType, EntityType, NodeKind } from '../kinds.ts';
import { CommunityView, GraphEdge, GraphNode, queryInt } from './node.ts';

const named = { name: z.string(), title: z.string() };

/** What a ready-made query asks for. Its field, its check and its suggestions follow from the type. */
export const QueryParameter = z.discriminatedUnion('type', [
  /** An entity of one of the kinds, by id or by name. */
  z.object({ type: z.literal('entity'), ...named, kinds: z.array(EntityType).min(1) }),
  /** A community, by id or by name. */
  z.object({ type: z.literal('community'), ...named }),
  /** A key term of papers, in any writing, or words in one. */
  z.object({ type: z.literal('term'), ...named }),
  z.object({ type: z.literal('year'), ...named }),
  z.object({ type: z.literal('count'), ...named, min: z.int(), max: z.int(), default: z.int() }),
  z.object({ type: z.literal('choice'), ...named, choices: z.array(z.string()).min(1), default: z.string() }),
]);
export type QueryParameter = z.infer<typeof QueryParameter>;

/**
 * A column of the answer. An entity, a paper and a community come as a cell with id and name; a relation is the type of
 * an edge; all else is text or a number. In the Cypher text such a column is its name, and its id the column `…Id`.
 */
export const QueryColumn = z.object({
  name: z.string(),
  title: z.string(),
  type: z.enum(['entity', 'paper', 'community', 'relation', 'number', 'year', 'text']),
});
export type QueryColumn = z.infer<typeof QueryColumn>;

/** How an answer is drawn: which columns and parameters (`$name`) are nodes, and which edges join them. */
export const GraphForm = z.object({
  nodes: z.array(z.string()).min(1),
  /** Types of the edges drawn: stored ones, or MENTIONED_WITH, whose papers the answer counts itself. */
  edges: z.array(EdgeType),
  /** Whether edges join the nodes of one row only, the parameters counted to each, or any nodes of the answer. */
  joins: z.enum(['row', 'all']),
  /** The column that counts the papers of MENTIONED_WITH. */
  papers: z.string().optional(),
});
export type GraphForm = z.infer<typeof GraphForm>;

const values = z.record(z.string(), z.union([z.string(), z.number()]));

/** A ready-made query as it is listed. */
export const ReadyMadeQuery = z.object({
  id: z.string(),
  /** The heading under which it is listed. */
  group: z.string(),
  title: z.string(),
  /** One sentence: what it answers. */
  answers: z.string(),
  parameters: z.array(QueryParameter),
  columns: z.array(QueryColumn),
  graph: GraphForm.optional(),
  /** Parameters to begin with, of names in the bundled sample; empty where there are none, or only a graph can tell. */
  example: values,
});
export type ReadyMadeQuery = z.infer<typeof ReadyMadeQuery>;

/** GET /api/v1/queries */
export const ReadyMadeListAnswer = z.object({ queries: z.array(ReadyMadeQuery) });
export type ReadyMadeListAnswer = z.infer<typeof ReadyMadeListAnswer>;

/** GET /api/v1/queries/:id */
export const ReadyMadeQueryAnswer = ReadyMadeQuery.extend({
  /** Its text in each engine's dialect, fit for `POST /api/v1/cypher`. */
  cypher: z.object({ ladybug: z.string(), neo4j: z.string() }),
  /** The engine that answers here. */
  engine: z.enum(['ladybug', 'neo4j']),
});
export type ReadyMadeQueryAnswer = z.infer<typeof ReadyMadeQueryAnswer>;

/** POST /api/v1/queries/:id */
export const ReadyMadeRequest = z.object({
  parameters: z.record(z.string(), z.unknown()).default({}),
  /** Whether the answer is also sent as a graph to draw, where the query has such a form. */
  graph: z.boolean().default(false),
});
export type ReadyMadeRequest = z.infer<typeof ReadyMadeRequest>;

export const NodeCell = z.object({ id: NodeId, kind: NodeKind, name: z.string() });
export type NodeCell = z.infer<typeof NodeCell>;

export const CommunityCell = z.object({ community: z.string(), name: z.string() });
export type CommunityCell = z.infer<typeof CommunityCell>;

export const QueryCell = z.union([z.null(), z.string(), z.number(), NodeCell, CommunityCell]);
export type QueryCell = z.infer<typeof QueryCell>;

export const ReadyMadeAnswer = z.object({
  id: z.string(),
  /** What was asked with, names found and defaults filled in. */
  parameters: z.record(z.string(), QueryCell),
  /** The same as plain values, for the Cypher text. */
  values,
  columns: z.array(QueryColumn),
  rows: z.array(z.array(QueryCell)),
  /** True when there are more rows than `limit`. */
  cut: z.boolean(),
  /** Only when asked for, and only of queries with a graph form. */
  graph: z
    .object({ nodes: z.array(GraphNode), edges: z.array(GraphEdge), communities: z.array(CommunityView) })
    .optional(),
});
export type ReadyMadeAnswer = z.infer<typeof ReadyMadeAnswer>;

/** GET /api/v1/queries/:id/suggestions */
export const SuggestionsRequest = z.object({
  parameter: z.string().min(1),
  q: z.string().trim().max(200).default(''),
  limit: queryInt(1, 50, 10),
});
export type SuggestionsRequest = z.infer<typeof SuggestionsRequest>;

export const Suggestion = z.object({
  /** What to send as the parameter. */
  value: z.union([z.string(), z.number()]),
  title: z.string(),
  kind: EntityType.optional(),
  /** Papers behind the answer that it would give, or behind itself. */
  papers: z.int().nonnegative().optional(),
  /** Whether the query has an answer for it, whatever the other parameters are. */
  answers: z.boolean(),
});
export type Suggestion = z.infer<typeof Suggestion>;

/** Those with an answer first. */
export const SuggestionsAnswer = z.object({ suggestions: z.array(Suggestion) });
export type SuggestionsAnswer = z.infer<typeof SuggestionsAnswer>;
