import { join } from 'node:path';
import express, { Router } from 'express';
import { packedFiles } from './packed-files.ts';
import { HttpProblem } from './problem.ts';

/**
 * The built explorer. Files under `assets/` carry a hash of their content in their name and never change; any other path
 * without a dot is a place inside the explorer and gets its page.
 */
export function serveClient(folder: string): Router {
  const router = Router();
  router.use(
    '/assets',
    packedFiles(join(folder, 'assets')),
    express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false, fallthrough: true }),
  );
  router.use(
    express.static(folder, {
      cacheControl: false,
      setHeaders: (response) => response.set('Cache-Control', 'no-cache'),
    }),
  );
  router.get('/{*place}', (request, response, next) => {
    if (request.path.includes('.')) return next();
    response
      .set('Cache-Control', 'no-cache')
      .sendFile('index.html', { root: folder, cacheControl: false }, (error?: Error) => {
        if (error !== undefined) next('status' in error && error.status === 404 ? notBuilt() : error);
      });
  });
  return router;
}

/** The page goes for a moment when the explorer is built anew under a server. */
const notBuilt = (): HttpProblem =>
  new HttpProblem(
    503,
    'The explorer is not there; perhaps it is being built. Reload in a moment, or run npm run build.',
    {
      'Retry-After': '5',
    },
  );
