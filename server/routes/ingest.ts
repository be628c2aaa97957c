import { ingest as ingestInto } from '../../ingest/pipeline.ts';
import { IngestLine } from '../../vocabulary/api/ingest.ts';
import { JobAnswer } from '../../vocabulary/api/job.ts';
import type { JobWork } from '../jobs.ts';
import { parseRequest } from '../parse-request.ts';
import { HttpProblem } from '../problem.ts';
import { readIngestLines } from '../read-ingest-lines.ts';
import { nothing, operation, type Route } from '../route.ts';
import { spool } from '../spool.ts';

/** Takes papers in as a job. The body is taken whole first, so a sender that breaks off has changed nothing. */
export const ingest: Route = {
  method: 'post',
  path: '/ingest',
  access: 'token',
  writes: true,
  body: 'application/x-ndjson',
  operation: operation(
    {
      path: '/ingest',
      summary: 'Read papers in, as a job',
      description:
        'NDJSON: one IngestLine a line. A line that is not one becomes a notice of the job and the rest goes in. The ' +
        'same paper again changes nothing; a changed one replaces what it said.',
      problems: [400, 401, 403, 413, 415],
    },
    {
      requestBody: { required: true, content: { 'application/x-ndjson': { schema: IngestLine } } },
      responses: { 202: { description: 'Accepted', content: { 'application/json': { schema: JobAnswer } } } },
      security: [{ token: [] }],
    },
  ),
  async respond({ store, content, jobs, ingestLimitBytes, extractor }, request, response) {
    parseRequest(nothing, 'query', request.query);
    if (request.headers['content-encoding'] !== undefined) {
      throw new HttpProblem(415, `The body is ${request.headers['content-encoding']}-encoded; send it plain.`);
    }
    const spooled = await spool(request, ingestLimitBytes);
    const work: JobWork = async (emit, signal) =>
      ingestInto(store, readIngestLines(spooled.lines()), {
        extractor: await extractor(),
        signal,
        // The queue tells the end, once what is kept in memory is known to be old.
        onEvent: (event) => {
          if (event.kind === 'progress' || event.kind === 'notice') emit(event);
        },
      });
    const id = jobs.start(work, async () => {
      await content.changed();
      await spooled.remove();
    });
    response.status(202).set('Cache-Control', 'no-store').json({ id });
  },
};
