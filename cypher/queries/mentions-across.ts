import { z } from 'zod';
import { defineQuery } from './define-query.ts';
import { noParameters, rowOf } from './row-of.ts';

/** What goes from one combination of a coarse and a fine community to another. */
export const acrossRow = rowOf({ source: z.array(z.string()), target: z.array(z.string()), count: z.int() });
export type AcrossRow = z.infer<typeof acrossRow>;

export const mentionsAcross = defineQuery(import.meta.url, { parameters: noParameters, row: acrossRow });
