import { z } from 'zod';
import { EntityId } from '../../vocabulary/ids.ts';
import { defineQuery } from './define-query.ts';
import { entityTypeColumn, listOf, noParameters, rowOf } from './row-of.ts';

const row = rowOf({
  id: EntityId,
  type: entityTypeColumn,
  name: z.string(),
  aliases: listOf(z.string()),
  papers: z.int(),
  firstYear: z.int().optional(),
  lastYear: z.int().optional(),
  family: z.string().optional(),
});

export const storedEntities = defineQuery(import.meta.url, { parameters: noParameters, row });
