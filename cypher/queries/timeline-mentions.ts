import { z } from 'zod';
import { EntityId } from '../../vocabulary/ids.ts';
import { EntityType } from '../../vocabulary/kinds.ts';
import { defineQuery } from './define-query.ts';
import { entityTypeColumn, rowOf } from './row-of.ts';

export const timelineMentions = defineQuery(import.meta.url, {
  /** Empty texts let all pass; the name in small letters. */
  parameters: z.object({ kinds: z.array(EntityType), community: z.string(), name: z.string() }),
  row: rowOf({ id: EntityId, kind: entityTypeColumn, year: z.int().optional(), papers: z.int() }),
});
