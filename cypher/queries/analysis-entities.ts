import { z } from 'zod';
import { EntityId } from '../../vocabulary/ids.ts';
import { defineQuery } from './define-query.ts';
import { placementOf, placementShape } from './placed.ts';
import { entityTypeColumn, noParameters, rowOf } from './row-of.ts';

const row = rowOf({
  id: EntityId,
  type: entityTypeColumn,
  name: z.string(),
  papers: z.int(),
  ...placementShape,
}).transform(({ id, type, name, papers, ...placed }) => ({ id, type, name, papers, placement: placementOf(placed) }));

export const analysisEntities = defineQuery(import.meta.url, { parameters: noParameters, row });
