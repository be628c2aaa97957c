import { z } from 'zod';
import { EntityId, nodeIdOfEntity, nodeIdOfPaper, PaperId } from '../../vocabulary/ids.ts';
import { ClaimType } from '../../vocabulary/kinds.ts';
import { claimShape } from './claim-row.ts';
import { defineQuery } from './define-query.ts';
import { rowOf } from './row-of.ts';

const row = rowOf({
  type: ClaimType,
  source: z.string(),
  target: EntityId,
  paper: PaperId,
  ...claimShape,
}).transform(({ type, source, target, paper, score, rule, outcome, ...claim }) => ({
  type,
  source: type === 'INTRODUCES' ? nodeIdOfPaper(PaperId.parse(source)) : nodeIdOfEntity(EntityId.parse(source)),
  target: nodeIdOfEntity(target),
  paper,
  claim,
  score,
  rule,
  ...(outcome !== undefined && { outcome }),
}));

/** The ids are those of entities and papers as the store has them, without `paper:`; one may be both. */
export const claimsAmong = defineQuery(import.meta.url, { parameters: z.object({ ids: z.array(z.string()) }), row });
