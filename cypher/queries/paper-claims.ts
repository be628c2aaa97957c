import { z } from 'zod';
import { EntityId, nodeIdOfEntity, nodeIdOfPaper, PaperId } from '../../vocabulary/ids.ts';
import { ClaimType } from '../../vocabulary/kinds.ts';
import { defineQuery } from './define-query.ts';
import { rowOf } from './row-of.ts';

const row = rowOf({
  type: ClaimType,
  source: z.string(),
  target: EntityId,
  start: z.int(),
  end: z.int(),
  rule: z.string(),
}).transform(({ type, source, target, ...rest }) => ({
  type,
  source: type === 'INTRODUCES' ? nodeIdOfPaper(PaperId.parse(source)) : nodeIdOfEntity(EntityId.parse(source)),
  target: nodeIdOfEntity(target),
  ...rest,
}));

export const paperClaims = defineQuery(import.meta.url, { parameters: z.object({ id: PaperId }), row });
