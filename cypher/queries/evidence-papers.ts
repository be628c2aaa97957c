import { z } from 'zod';
import { PaperId } from '../../vocabulary/ids.ts';
import { defineQuery } from './define-query.ts';
import { evidencePaperOf, evidenceShape } from './evidence-row.ts';
import { rowOf } from './row-of.ts';

export const evidencePapers = defineQuery(import.meta.url, {
  parameters: z.object({ ids: z.array(PaperId) }),
  row: rowOf(evidenceShape).transform(evidencePaperOf),
});
