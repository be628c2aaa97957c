import { z } from 'zod';
import { EntityId } from '../../vocabulary/ids.ts';
import { defineQuery } from './define-query.ts';
import { evidencePaperOf, evidenceShape } from './evidence-row.ts';
import { listOf, rowOf } from './row-of.ts';

export const bothEnds = z.object({ source: EntityId, target: EntityId });

export const evidenceOfSharing = defineQuery(import.meta.url, {
  parameters: bothEnds.extend({ offset: z.int().nonnegative(), limit: z.int().positive() }),
  row: rowOf({ ...evidenceShape, sourceSpans: listOf(z.int()), targetSpans: listOf(z.int()) }).transform(
    ({ sourceSpans, targetSpans, ...paper }) => ({ ...evidencePaperOf(paper), sourceSpans, targetSpans }),
  ),
});
