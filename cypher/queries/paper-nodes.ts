import { z } from 'zod';
import { PaperId } from '../../vocabulary/ids.ts';
import { defineQuery } from './define-query.ts';
import { graphNodeRow } from './graph-rows.ts';

export const paperNodes = defineQuery(import.meta.url, {
  parameters: z.object({ ids: z.array(PaperId) }),
  row: graphNodeRow,
});
