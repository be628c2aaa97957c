import { json, type Request, type RequestHandler, type Response } from 'express';
import { z } from 'zod';
import type { ZodOpenApiOperationObject } from 'zod-openapi';
import type { ApiContext, ReadContext } from './api-context.ts';
import { parseRequest } from './parse-request.ts';
import { HttpProblem } from './problem.ts';
import type { Access } from './security/token.ts';

/** One route of the API: what answers a request, and what the OpenAPI document says about it. */
export interface Route {
  method: 'get' | 'post';
  /** Below `/api/v1`, in Express's notation: `/entities/:id`. */
  path: string;
  access: Access;
  /** Refused on a read-only server. */
  writes: boolean;
  /** The media type of the body; null where none is read. */
  body: 'application/json' | 'application/x-ndjson' | null;
  operation: ZodOpenApiOperationObject;
  respond(context: ApiContext, request: Request, response: Response): Promise<void>;
}

interface About {
  path: string;
  summary: string;
  description?: string;
  /** 401 where the route needs the token, 404 where it names something. */
  problems?: (400 | 401 | 403 | 404 | 413 | 415 | 503 | 507)[];
}

/** The largest JSON body, in bytes: a query's text of 20,000 characters and its parameters fit. */
const jsonLimit = 256 * 1024;

/** Parameters of a path or a query that has none. */
export const nothing = z.object({});

export const operation = (
  about: About,
  rest: Pick<ZodOpenApiOperationObject, 'requestParams' | 'requestBody' | 'responses' | 'security'>,
): ZodOpenApiOperationObject => ({
  summary: about.summary,
  description: about.description,
  ...rest,
  responses: {
    ...rest.responses,
    ...Object.fromEntries(
      (about.problems ?? []).map((status) => [`${status}`, { $ref: `#/components/responses/${status}` }]),
    ),
  },
});

const jsonAnswer = (schema: z.ZodType, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});

/** A read: its answer is a function of path, query and the store, so it can be checked by ETag. */
export function getRoute<P extends z.ZodObject, Q extends z.ZodObject, A extends z.ZodType>(
  route: About & {
    params: P;
    query: Q;
    answer: A;
    handle(input: { params: z.output<P>; query: z.output<Q> }, context: ReadContext): Promise<z.input<A>>;
    /** Not of the graph's content, so that the store need not be asked for one moment of it. */
    withoutGraph?: true;
  },
): Route {
  return {
    method: 'get',
    path: route.path,
    access: 'open',
    writes: false,
    body: null,
    operation: operation(route, {
      requestParams: { path: route.params, query: route.query },
      responses: { 200: jsonAnswer(route.answer, 'The answer') },
    }),
    async respond(context, request, response) {
      const params = parseRequest(route.params, 'path', request.params);
      const query = parseRequest(route.query, 'query', request.query);
      const answer = route.withoutGraph
        ? await route.handle({ params, query }, context)
        : await context.store.atOneMoment((store) => route.handle({ params, query }, { ...context, store }));
      response.set('Cache-Control', 'no-cache').json(answer);
    },
  };
}

/** A question whose words do not fit an address, or an order; sent as JSON. */
export function postRoute<P extends z.ZodObject, B extends z.ZodObject, A extends z.ZodType>(
  route: About & {
    access: Access;
    writes: boolean;
    params: P;
    body: B;
    answer: A;
    status: 200 | 202;
    /** The largest body, in bytes, where it is not 256 KiB. */
    bodyLimit?: number;
    /** `signal` says that the asker has gone. */
    handle(
      input: { params: z.output<P>; body: z.output<B>; signal: AbortSignal },
      context: ApiContext,
    ): Promise<z.input<A>>;
  },
): Route {
  const parse = jsonParser(route.bodyLimit ?? jsonLimit);
  return {
    method: 'post',
    path: route.path,
    access: route.access,
    writes: route.writes,
    body: 'application/json',
    operation: operation(route, {
      requestParams: { path: route.params },
      requestBody: { required: true, content: { 'application/json': { schema: route.body } } },
      responses: { [route.status]: jsonAnswer(route.answer, route.status === 202 ? 'Accepted' : 'The answer') },
      ...(route.access === 'open' ? {} : { security: [{ token: [] }] }),
    }),
    async respond(context, request, response) {
      await readJson(parse, request, response);
      const params = parseRequest(route.params, 'path', request.params);
      parseRequest(nothing, 'query', request.query);
      const body = parseRequest(route.body, 'body', request.body ?? {});
      const gone = new AbortController();
      response.once('close', () => {
        if (!response.writableFinished) gone.abort();
      });
      const answer = await route.handle({ params, body, signal: gone.signal }, context).catch((error: unknown) => {
        if (!gone.signal.aborted) throw error;
      });
      if (gone.signal.aborted) return;
      response.status(route.status).set('Cache-Control', 'no-store').json(answer);
    },
  };
}

const jsonParser = (limit: number): RequestHandler => json({ limit, strict: true, type: 'application/json' });

const readJson = (parse: RequestHandler, request: Request, response: Response): Promise<void> =>
  new Promise((resolve, reject) => {
    parse(request, response, (error?: unknown) => (error === undefined ? resolve() : reject(error)));
  });

/** @throws HttpProblem 415 when a body comes in another form than the route reads. */
export function checkMediaType(route: Route, request: Request): void {
  if (route.body === null || request.is(route.body) !== false) return;
  throw new HttpProblem(
    415,
    `${request.method} ${request.path} reads ${route.body}, not ${request.headers['content-type'] ?? 'a body without Content-Type'}.`,
  );
}
