import { z } from 'zod';
import { EntityId, nodeIdOfEntity, nodeIdOfPaper, PaperId } from '../../vocabulary/ids.ts';
import { ClaimType } from '../../vocabulary/kinds.ts';
import { minRank } from './common-parameters.ts';
import { defineQuery } from './define-query.ts';
import { rowOf } from './row-of.ts';

export const claimEdges = defineQuery(import.meta.url, {
  parameters: minRank,
  row: rowOf({ type: ClaimType, source: z.string(), target: EntityId, papers: z.int() }).transform(
    ({ type, source, target, papers }) => ({
      type,
      source: type === 'INTRODUCES' ? nodeIdOfPaper(PaperId.parse(source)) : nodeIdOfEntity(EntityId.parse(source)),
      target: nodeIdOfEntity(target),
      papers,
    }),
  ),
});
