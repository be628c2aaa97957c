import { Router } from 'express';
import { HttpProblem } from '../problem.ts';
import { routes } from '../routes/index.ts';
import { docsPage, docsStyle } from './docs-page.ts';
import { openApiDocument } from './document.ts';

/** `/openapi.json`, and `/docs`: the same for people. */
export function openApiRoutes(): Router {
  const router = Router();
  const document = openApiDocument(routes);
  const page = docsPage(document);
  const json = JSON.stringify(document);
  router.get('/openapi.json', (_request, response) => {
    response.set('Cache-Control', 'no-cache').type('json').send(json);
  });
  router.get('/docs', (_request, response) => {
    response.set('Cache-Control', 'no-cache').type('html').send(page);
  });
  router.get('/docs.css', (_request, response) => {
    response.set('Cache-Control', 'no-cache').type('css').send(docsStyle);
  });
  router.all(['/openapi.json', '/docs', '/docs.css'], (request) => {
    throw new HttpProblem(405, `${request.originalUrl} takes GET, HEAD, not ${request.method}.`, {
      Allow: 'GET, HEAD',
    });
  });
  return router;
}
