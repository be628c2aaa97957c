import { join } from 'node:path';
import express, { Router } from 'express';

/**
 * The built explorer. Files under `assets/` carry a hash of their content in their name and never change; any other path
 * without a dot is a place inside the explorer and gets its page.
 */
export function serveClient(folder: string): Router {
  const router = Router();
  router.use(
    '/assets',
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
        if (error) next(error);
      });
  });
  return router;
}
