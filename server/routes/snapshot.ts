import { createReadStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { temporaryFolder } from '../../cypher/temporary-folder.ts';
import { parseRequest } from '../parse-request.ts';
import { HttpProblem } from '../problem.ts';
import { nothing, operation, type Route } from '../route.ts';

/** The whole graph as a file, for who holds the token: what `weft copy` and `weft export` read while a server runs. */
export const snapshot: Route = {
  method: 'get',
  path: '/snapshot',
  access: 'token',
  writes: false,
  body: null,
  operation: operation(
    {
      path: '/snapshot',
      summary: 'The graph as a file',
      description:
        'An embedded store that holds the graph as it is at one moment; `weft serve --db FILE` opens it. Writes wait ' +
        'while it is copied, not while it is sent. Not for a graph in Neo4j.',
      problems: [401, 404, 503],
    },
    {
      responses: {
        200: {
          description: 'The file',
          content: { 'application/octet-stream': { schema: z.string().meta({ format: 'binary' }) } },
        },
      },
      security: [{ token: [] }],
    },
  ),
  async respond({ store, log }, request, response) {
    parseRequest(nothing, 'query', request.query);
    if (store.copyTo === undefined) {
      throw new HttpProblem(404, 'This graph is in Neo4j and is no file. Read it there: weft copy --from bolt://…');
    }
    const folder = await temporaryFolder('weft-snapshot-');
    try {
      const path = join(folder, 'weft.db');
      await store.copyTo(path).catch((error: unknown) => {
        if (!isFull(error)) throw error;
        log.error(`there is no room in ${folder} for a copy of the graph`);
        throw new HttpProblem(503, 'There is no room for a copy of the graph in the folder for temporary files.');
      });
      const { size } = await stat(path);
      response.set({ 'Content-Type': 'application/octet-stream', 'Cache-Control': 'no-store' });
      response.set('Content-Length', String(size));
      // One that hangs up has what it wanted.
      await pipeline(createReadStream(path), response).catch(() => response.destroy());
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

const isFull = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOSPC';
