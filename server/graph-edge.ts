import type { GraphEdge } from '../vocabulary/api/node.ts';
import { type EntityId, nodeIdOfEntity, nodeIdOfPaper, type PaperId } from '../vocabulary/ids.ts';

/** An edge as it is drawn, under the id that its ends and its type give it. */
export const graphEdge = (edge: Omit<GraphEdge, 'id'>): GraphEdge => ({
  id: `${edge.source}|${edge.type}|${edge.target}`,
  ...edge,
});

export const mentionEdge = ({ paper, entity }: { paper: PaperId; entity: EntityId }): GraphEdge =>
  graphEdge({ source: nodeIdOfPaper(paper), target: nodeIdOfEntity(entity), type: 'MENTIONS', papers: 1 });
