import { z } from 'zod';
import { PaperId } from '../../vocabulary/ids.ts';
import { defineQuery } from './define-query.ts';
import { listOf, rowOf } from './row-of.ts';

export const similarEvidence = defineQuery(import.meta.url, {
  parameters: z.object({ source: PaperId, target: PaperId }),
  row: rowOf({ score: z.number(), terms: listOf(z.string()) }),
});
