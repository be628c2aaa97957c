import { z } from 'zod';
import { EntityId } from '../../vocabulary/ids.ts';
import { defineQuery } from './define-query.ts';
import { matrixScope } from './matrix-claims.ts';
import { rowOf } from './row-of.ts';

export const matrixShared = defineQuery(import.meta.url, {
  parameters: z.object(matrixScope),
  row: rowOf({ source: EntityId, target: EntityId, papers: z.int(), year: z.int().optional() }),
});
