import { z } from 'zod';
import { defineQuery } from './define-query.ts';
import { noParameters, rowOf } from './row-of.ts';

const label = z
  .union([z.string(), z.array(z.string())])
  .transform((labels) => (typeof labels === 'string' ? labels : (labels.find((one) => one !== 'Entity') ?? '')));

export const nodeCounts = defineQuery(import.meta.url, {
  parameters: noParameters,
  row: rowOf({ label, count: z.int() }),
});
