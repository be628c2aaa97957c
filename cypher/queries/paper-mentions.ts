import { z } from 'zod';
import { PaperId } from '../../vocabulary/ids.ts';
import { EntityType } from '../../vocabulary/kinds.ts';
import { defineQuery } from './define-query.ts';
import { headOf, headShape } from './node-row.ts';
import { listOf, rowOf } from './row-of.ts';

const row = rowOf({ ...headShape, role: EntityType, spans: listOf(z.int()), introducing: z.int() }).transform(
  ({ role, spans, introducing, ...entity }) => ({ entity: headOf(entity), role, spans, introduced: introducing > 0 }),
);

export const paperMentions = defineQuery(import.meta.url, { parameters: z.object({ id: PaperId }), row });
