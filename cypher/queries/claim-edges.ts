import { z } from 'zod';
import { EntityId, nodeIdOfEntity, nodeIdOfPaper, PaperId } from '../../vocabulary/ids.ts';
import { ClaimType } from '../../vocabulary/kinds.ts';
import { defineQuery } from './define-query.ts';
import { noParameters, rowOf } from './row-of.ts';

/** An edge of claims, without its id. */
export const claimEdgeRow = rowOf({
  type: ClaimType,
  source: z.string(),
  target: EntityId,
  papers: z.int(),
}).transform((edge) => ({
  type: edge.type,
  source:
    edge.type === 'INTRODUCES'
      ? nodeIdOfPaper(PaperId.parse(edge.source))
      : nodeIdOfEntity(EntityId.parse(edge.source)),
  target: nodeIdOfEntity(edge.target),
  papers: edge.papers,
}));

export const claimEdges = defineQuery(import.meta.url, { parameters: noParameters, row: claimEdgeRow });
