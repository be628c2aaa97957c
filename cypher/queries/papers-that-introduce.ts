import { z } from 'zod';
import { defineQuery } from './define-query.ts';
import { rowOf } from './row-of.ts';

export const papersThatIntroduce = defineQuery(import.meta.url, {
  parameters: z.object({ name: z.string().min(1) }),
  row: rowOf({ title: z.string(), year: z.int().optional(), id: z.string() }),
  listed: true,
});
