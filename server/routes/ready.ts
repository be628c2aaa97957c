import { z } from 'zod';
import { paperYears } from '../../cypher/queries/paper-years.ts';
import { HttpProblem } from '../problem.ts';
import { getRoute, nothing } from '../route.ts';

/** How long the store may take to answer before it counts as away, in milliseconds. */
const patienceMs = 5_000;

export const ready = getRoute({
  path: '/ready',
  summary: 'Whether the store answers',
  problems: [503],
  params: nothing,
  query: nothing,
  answer: z.object({ status: z.literal('ready') }),
  async handle(_input, { store, log }) {
    try {
      await store.read(paperYears, {}, { timeoutMs: patienceMs });
    } catch (error) {
      log.error('the store does not answer', error);
      throw new HttpProblem(
        503,
        `The store (${store.engine}) does not answer. Look into the server's log, or try again in a moment.`,
        {
          'Retry-After': '5',
        },
      );
    }
    return { status: 'ready' as const };
  },
});
