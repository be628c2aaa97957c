import { z } from 'zod';
import { EntityId } from '../../vocabulary/ids.ts';
import { defineQuery } from './define-query.ts';
import { rowOf } from './row-of.ts';

export const countOfBeside = defineQuery(import.meta.url, {
  parameters: z.object({ id: EntityId }),
  row: rowOf({ count: z.int() }),
});
