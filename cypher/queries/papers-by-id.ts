import { z } from 'zod';
import { PaperId } from '../../vocabulary/ids.ts';
import { defineQuery } from './define-query.ts';
import { nodeOf, nodeShape } from './node-row.ts';
import { rowOf } from './row-of.ts';

export const papersById = defineQuery(import.meta.url, {
  parameters: z.object({ ids: z.array(PaperId) }),
  row: rowOf(nodeShape).transform(nodeOf),
});
