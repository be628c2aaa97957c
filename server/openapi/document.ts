import { createDocument, type oas31, type ZodOpenApiPathsObject } from 'zod-openapi';
import { GapReason, MatrixCell, MatrixGap, MatrixRelation } from '../../vocabulary/api/matrix.ts';
import { CommunityView, GraphEdge, GraphNode, NodeHead } from '../../vocabulary/api/node.ts';
import { Problem } from '../../vocabulary/api/problem.ts';
import { GraphForm, QueryCell, QueryColumn, QueryParameter, ReadyMadeQuery } from '../../vocabulary/api/ready-made.ts';
import { TimelineEntity, Trend } from '../../vocabulary/api/timeline.ts';
import { Span } from '../../vocabulary/extract.ts';
import { NodeId } from '../../vocabulary/ids.ts';
import { EdgeType, EntityType, NodeKind } from '../../vocabulary/kinds.ts';
import type { Route } from '../route.ts';

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: Problem } },
});

/** The OpenAPI 3.1 document of the routes, made from the schemas that parse their requests. */
export function openApiDocument(routes: Route[]): oas31.OpenAPIObject {
  const paths: ZodOpenApiPathsObject = {};
  for (const { path, method, operation } of routes) {
    const place = path.replace(/:(\w+)/g, '{$1}');
    paths[place] = { ...paths[place], [method]: operation };
  }
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Weft',
      version: '1',
      description:
        'The graph of models, datasets, benchmarks and modalities that papers name, with the sentence behind each edge. ' +
        'An id inside a path is URL-encoded, slashes too. Errors are application/problem+json (RFC 9457).',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/api/v1' }],
    paths,
    components: {
      schemas: {
        ...{ NodeId, NodeHead, GraphNode, GraphEdge, CommunityView, NodeKind, EntityType, EdgeType, Span, Problem },
        ...{ ReadyMadeQuery, QueryParameter, QueryColumn, QueryCell, GraphForm },
        ...{ MatrixRelation, MatrixCell, MatrixGap, GapReason, Trend, TimelineEntity },
      },
      responses: {
        400: problem('The request is not understood; `detail` names the field, its value and what is expected'),
        401: problem('The token is missing or wrong'),
        403: problem('Refused: the server is read-only, or a page of another site asks'),
        404: problem('What the path names does not exist'),
        413: problem('The body is too large'),
        415: problem('The body is of another media type than the route reads'),
        503: problem('The store does not answer'),
        507: problem('There is no room for another one'),
      },
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'The token the server was started with' },
      },
    },
  });
}
