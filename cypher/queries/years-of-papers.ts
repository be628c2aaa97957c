import { z } from 'zod';
import { PaperId } from '../../vocabulary/ids.ts';
import { defineQuery } from './define-query.ts';
import { noParameters, rowOf } from './row-of.ts';

export const yearsOfPapers = defineQuery(import.meta.url, {
  parameters: noParameters,
  row: rowOf({ paper: PaperId, year: z.int() }),
});
