import { z } from 'zod';
import { JobEvent } from '../../vocabulary/api/job.ts';
import { parseRequest } from '../parse-request.ts';
import { HttpProblem } from '../problem.ts';
import { nothing, operation, type Route } from '../route.ts';

const Params = z.object({ id: z.uuid() });

/** How often a silent stream says that it lives, in milliseconds; proxies cut silent ones after 30 to 60 s. */
const heartbeatMs = 15_000;

/** Server-sent events, each a JobEvent as JSON: the state so far at once, then as it happens, until done or error. */
export const jobEvents: Route = {
  method: 'get',
  path: '/jobs/:id/events',
  access: 'open',
  writes: false,
  body: null,
  operation: operation(
    {
      path: '/jobs/:id/events',
      summary: 'How a job goes, as server-sent events',
      description:
        'Each `data:` line is a JobEvent. Who joins late gets the state so far; the stream ends with the job.',
      problems: [400, 404],
    },
    {
      requestParams: { path: Params },
      responses: { 200: { description: 'The events', content: { 'text/event-stream': { schema: JobEvent } } } },
    },
  ),
  async respond({ jobs }, request, response) {
    const { id } = parseRequest(Params, 'path', request.params);
    parseRequest(nothing, 'query', request.query);
    if (!jobs.has(id))
      throw new HttpProblem(404, `There is no job ${id}; jobs are forgotten when the server restarts.`);
    response.set({ 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache, no-transform' });
    response.flushHeaders();
    const heartbeat = setInterval(() => response.write(':\n\n'), heartbeatMs);
    const unfollow = jobs.follow(id, (event) => {
      response.write(`data: ${JSON.stringify(event)}\n\n`);
      if (event.kind === 'done' || event.kind === 'error') response.end();
    });
    response.on('close', () => {
      clearInterval(heartbeat);
      unfollow?.();
    });
  },
};
