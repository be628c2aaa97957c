import { z } from 'zod';
import { getRoute, nothing } from '../route.ts';

/** Whether the process answers at all; asks nothing of the database. */
export const health = getRoute({
  path: '/health',
  summary: 'Whether the server runs (asks no database)',
  withoutGraph: true,
  params: nothing,
  query: nothing,
  answer: z.object({ status: z.literal('ok') }),
  handle: async () => ({ status: 'ok' as const }),
});
