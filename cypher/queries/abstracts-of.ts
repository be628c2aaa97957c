import { z } from 'zod';
import { PaperId } from '../../vocabulary/ids.ts';
import { PaperIds } from './content-marks-of.ts';
import { defineQuery } from './define-query.ts';
import { rowOf } from './row-of.ts';

export const abstractsOf = defineQuery(import.meta.url, {
  parameters: PaperIds,
  row: rowOf({ id: PaperId, abstract: z.string() }),
});
