import { z } from 'zod';
import { wholeClaimShape } from './claim-row.ts';
import { defineQuery } from './define-query.ts';
import { noParameters, rowOf } from './row-of.ts';

export const contentClaims = defineQuery(import.meta.url, {
  parameters: noParameters,
  row: rowOf({
    ...wholeClaimShape,
    source: z.string(),
    target: z.string(),
    paper: z.string(),
  }),
});
