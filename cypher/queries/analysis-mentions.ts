import { z } from 'zod';
import { EntityId, PaperId } from '../../vocabulary/ids.ts';
import { defineQuery } from './define-query.ts';
import { noParameters, rowOf } from './row-of.ts';

export const analysisMentions = defineQuery(import.meta.url, {
  parameters: noParameters,
  row: rowOf({ paper: PaperId, entity: EntityId, count: z.int() }),
});
