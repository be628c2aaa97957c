import { z } from 'zod';
import { getRoute, nothing } from '../route.ts';

export const ready = getRoute({
  path: '/ready',
  summary: 'Whether the store answers',
  description: 'Else 503 with the reason in plain words. It recovers by itself when the store is back.',
  problems: [503],
  withoutGraph: true,
  params: nothing,
  query: nothing,
  answer: z.object({ status: z.literal('ready') }),
  async handle(_input, { content }) {
    await content.check();
    return { status: 'ready' as const };
  },
});
