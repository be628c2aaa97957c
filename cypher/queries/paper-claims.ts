import { z } from 'zod';
import { EntityId, nodeIdOfEntity } from '../../vocabulary/ids.ts';
import { ClaimType } from '../../vocabulary/kinds.ts';
import { onePaper } from './common-parameters.ts';
import { defineQuery } from './define-query.ts';
import { nodeIdIn } from './graph-rows.ts';
import { nodeKindColumn, rowOf } from './row-of.ts';

export const paperClaims = defineQuery(import.meta.url, {
  parameters: onePaper,
  row: rowOf({
    type: ClaimType,
    source: z.string(),
    sourceKind: nodeKindColumn,
    target: EntityId,
    start: z.int(),
    end: z.int(),
    rule: z.string(),
  }).transform(({ source, sourceKind, target, ...claim }) => ({
    ...claim,
    source: nodeIdIn(sourceKind, source),
    target: nodeIdOfEntity(target),
  })),
});
