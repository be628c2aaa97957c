import { z } from 'zod';
import { claimEdgeRow } from './claim-edges.ts';
import { defineQuery } from './define-query.ts';

/** The ids are those of entities and papers as the store has them, without `paper:`; one may be both. */
export const claimsFromNodes = defineQuery(import.meta.url, {
  parameters: z.object({ ids: z.array(z.string()) }),
  row: claimEdgeRow,
});
