import type { RequestHandler } from 'express';
import { HttpProblem } from '../problem.ts';

/**
 * Refuses whatever is not a plain read when a browser sends it for another site's page (cross-site request forgery).
 * Programs send no Origin and pass; so do our own pages, whose origin is the host they talk to.
 */
export const originCheck: RequestHandler = (request, _response, next) => {
  if (request.method === 'GET' || request.method === 'HEAD') return next();
  const { origin, host } = request.headers;
  if (origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host)) {
    throw new HttpProblem(403, `Requests from pages of ${JSON.stringify(origin)} are refused; use Weft's own page.`);
  }
  next();
};
