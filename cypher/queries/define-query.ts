import type { z } from 'zod';
import type { NamedQuery } from '../named-query.ts';
import { queryTexts } from './query-texts.ts';

/** Makes the query of a module from the texts that stand beside it. */
export const defineQuery = <P, R>(
  moduleUrl: string,
  { parameters, row }: { parameters: z.ZodType<P>; row: z.ZodType<R> },
): NamedQuery<P, R> => ({ ...queryTexts(moduleUrl), parameters, row });
