import { z } from 'zod';
import { EntityId, PaperId } from '../../vocabulary/ids.ts';
import { EntityType } from '../../vocabulary/kinds.ts';
import { defineQuery } from './define-query.ts';
import { listOf, rowOf } from './row-of.ts';
import { PaperRange } from './stored-papers-between.ts';

const row = rowOf({
  paper: PaperId,
  entity: EntityId,
  count: z.int(),
  spans: listOf(z.int()),
  role: EntityType,
  score: z.number(),
}).transform(({ paper, ...mention }) => ({ paper, mention }));

export const storedMentionsBetween = defineQuery(import.meta.url, { parameters: PaperRange, row });
