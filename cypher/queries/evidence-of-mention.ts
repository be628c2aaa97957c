import { z } from 'zod';
import { EntityId, PaperId } from '../../vocabulary/ids.ts';
import { defineQuery } from './define-query.ts';
import { evidencePaperOf, evidenceShape } from './evidence-row.ts';
import { listOf, rowOf } from './row-of.ts';

export const evidenceOfMention = defineQuery(import.meta.url, {
  parameters: z.object({ source: PaperId, target: EntityId }),
  row: rowOf({ ...evidenceShape, spans: listOf(z.int()), score: z.number() }).transform(
    ({ spans, score, ...paper }) => ({ ...evidencePaperOf(paper), spans, score }),
  ),
});
