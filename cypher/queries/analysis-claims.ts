import { z } from 'zod';
import { EntityId, PaperId } from '../../vocabulary/ids.ts';
import { ClaimType } from '../../vocabulary/kinds.ts';
import { defineQuery } from './define-query.ts';
import { noParameters, rowOf } from './row-of.ts';

const row = rowOf({ type: ClaimType, source: z.string(), target: EntityId, paper: PaperId }).transform((claim) => ({
  ...claim,
  source: claim.type === 'INTRODUCES' ? null : EntityId.parse(claim.source),
}));

export const analysisClaims = defineQuery(import.meta.url, { parameters: noParameters, row });
