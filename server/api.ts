import { Router } from 'express';
import type { ApiContext } from './api-context.ts';
import { HttpProblem } from './problem.ts';
import { checkMediaType, type Route } from './route.ts';
import { routes } from './routes/index.ts';
import { checkAccess } from './security/token.ts';

/** Everything below `/api/v1`. */
export function api(context: ApiContext): Router {
  const router = Router({ caseSensitive: true });
  for (const route of routes) {
    router[route.method](route.path, async (request, response) => {
      if (route.writes && context.readOnly)
        throw new HttpProblem(403, 'This server is read-only; nothing can be written.');
      checkAccess(route.access, request, context.token);
      checkMediaType(route, request);
      await route.respond(context, request, response);
    });
  }
  for (const [path, allow] of methodsByPath(routes)) {
    router.all(path, (request) => {
      throw new HttpProblem(405, `${request.baseUrl}${request.path} takes ${allow}, not ${request.method}.`, {
        Allow: allow,
      });
    });
  }
  router.use((request) => {
    throw new HttpProblem(
      404,
      `There is no ${request.originalUrl.slice(0, 200)}. The routes are listed at /api/docs; a slash inside an id is written %2F.`,
    );
  });
  return router;
}

function methodsByPath(list: Route[]): Map<string, string> {
  const methods = new Map<string, string>();
  for (const { path, method } of list) {
    const words = method === 'get' ? 'GET, HEAD' : method.toUpperCase();
    const before = methods.get(path);
    methods.set(path, before === undefined ? words : `${before}, ${words}`);
  }
  return methods;
}
