import { z } from 'zod';
import { ClaimType, EntityType } from '../kinds.ts';

/** GET /api/v1/summary */
export const SummaryAnswer = z.object({
  papers: z.int(),
  entities: z.record(EntityType, z.int()),
  mentions: z.int(),
  /** Statements by type: one per sentence. */
  claims: z.record(ClaimType, z.int()),
  communities: z.int(),
  years: z.object({ first: z.int(), last: z.int() }).nullable(),
  sources: z.array(z.object({ name: z.string(), papers: z.int(), readAt: z.string() })),
  engine: z.enum(['ladybug', 'neo4j']),
  /** Path or URI, never a password. */
  location: z.string(),
  schemaVersion: z.int(),
  /** sha256 over papers, entities, mentions and claims: the same set of papers gives the same hash. */
  contentHash: z.string(),
  readOnly: z.boolean(),
});
export type SummaryAnswer = z.infer<typeof SummaryAnswer>;

/** A function that a reader's query may call. */
export const CypherFunction = z.object({
  name: z.string(),
  /** What it takes and gives, for people: `left(text, length) → text`. */
  signature: z.string(),
  says: z.string(),
  aggregates: z.boolean(),
});
export type CypherFunction = z.infer<typeof CypherFunction>;

/** What a reader's own query may hold on the engine here, and what it may cost. */
export const CypherDialect = z.object({
  engine: z.enum(['ladybug', 'neo4j']),
  functions: z.array(CypherFunction),
  procedures: z.array(z.string()),
  /** Single words of clauses and operators, in capitals. */
  keywords: z.array(z.string()),
  limits: z.object({
    seconds: z.number(),
    /** Most rows that can be asked for, and bytes of an answer as JSON. */
    rows: z.int(),
    bytes: z.int(),
    /** Characters of the text. */
    characters: z.int(),
  }),
});
export type CypherDialect = z.infer<typeof CypherDialect>;

/** GET /api/v1/schema */
export const SchemaAnswer = z.object({
  nodes: z.array(
    z.object({
      label: z.string(),
      count: z.int(),
      properties: z.array(z.object({ name: z.string(), type: z.string() })),
    }),
  ),
  relationships: z.array(
    z.object({
      type: z.string(),
      from: z.string(),
      to: z.string(),
      count: z.int(),
      properties: z.array(z.object({ name: z.string(), type: z.string() })),
    }),
  ),
  cypher: CypherDialect,
});
export type SchemaAnswer = z.infer<typeof SchemaAnswer>;
