import { z } from 'zod';
import { EntityType } from '../../vocabulary/kinds.ts';
import { onePaper } from './common-parameters.ts';
import { defineQuery } from './define-query.ts';
import { nodeHeadShape, toNodeHead } from './graph-rows.ts';
import { listOf, rowOf } from './row-of.ts';

export const paperMentions = defineQuery(import.meta.url, {
  parameters: onePaper,
  row: rowOf({ ...nodeHeadShape, role: EntityType, spans: listOf(z.int()), introduced: z.boolean() }).transform(
    ({ role, spans, introduced, ...head }) => ({ entity: toNodeHead(head), role, introduced, spans }),
  ),
});
