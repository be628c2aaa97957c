import { z } from 'zod';
import type { Claim } from '../../vocabulary/graph.ts';
import { EntityId, PaperId } from '../../vocabulary/ids.ts';
import { wholeClaimShape } from './claim-row.ts';
import { defineQuery } from './define-query.ts';
import { rowOf } from './row-of.ts';
import { PaperRange } from './stored-papers-between.ts';

const row = rowOf({
  ...wholeClaimShape,
  source: z.string(),
  target: EntityId,
  paper: PaperId,
}).transform(({ paper, source, ...rest }): { paper: PaperId; claim: Claim } => ({
  paper,
  claim: { ...rest, source: rest.type === 'INTRODUCES' ? null : EntityId.parse(source) },
}));

export const storedClaimsBetween = defineQuery(import.meta.url, { parameters: PaperRange, row });
