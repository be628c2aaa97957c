import { z } from 'zod';
import { EntityId, PaperId } from '../../vocabulary/ids.ts';
import { ClaimType, EntityType } from '../../vocabulary/kinds.ts';

const Placement = z.object({
  rank: z.number(),
  x: z.number(),
  y: z.number(),
  communities: z.array(z.string()),
});

const Community = z.object({
  id: z.string(),
  level: z.int(),
  name: z.string(),
  size: z.int(),
  colour: z.string(),
  terms: z.array(z.string()),
});

/** What an analysis thread is given. */
export const AnalysisRequest = z.object({
  input: z.object({
    papers: z.array(
      z.object({ id: PaperId, title: z.string(), abstract: z.string(), placement: Placement.nullable() }),
    ),
    entities: z.array(
      z.object({
        id: EntityId,
        type: EntityType,
        name: z.string(),
        papers: z.int(),
        placement: Placement.nullable(),
      }),
    ),
    mentions: z.array(z.object({ paper: PaperId, entity: EntityId, count: z.int() })),
    claims: z.array(z.object({ type: ClaimType, source: EntityId.nullable(), target: EntityId, paper: PaperId })),
    communities: z.array(Community),
  }),
  fresh: z.boolean().optional(),
  seed: z.number().optional(),
});
export type AnalysisRequest = z.infer<typeof AnalysisRequest>;

/** What an analysis thread says: how far it is, and in the end the outcome. */
export const AnalysisMessage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('progress'), done: z.number(), total: z.number() }),
  z.object({
    kind: z.literal('analysis'),
    analysis: z.object({
      papers: z.map(PaperId, Placement.extend({ terms: z.array(z.string()) })),
      entities: z.map(EntityId, Placement),
      communities: z.array(Community),
      similarities: z.array(
        z.object({ source: PaperId, target: PaperId, score: z.number(), terms: z.array(z.string()) }),
      ),
    }),
  }),
]);
export type AnalysisMessage = z.infer<typeof AnalysisMessage>;
