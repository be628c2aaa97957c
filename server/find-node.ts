import type { GraphReader } from '../cypher/graph-store.ts';
import { communities } from '../cypher/queries/communities.ts';
import { entityById } from '../cypher/queries/entity-by-id.ts';
import { paperById } from '../cypher/queries/paper-by-id.ts';
import type { CommunityView, GraphNode } from '../vocabulary/api/node.ts';
import { EntityId, isPaperNode, NodeId, PaperId, splitNodeId } from '../vocabulary/ids.ts';
import { HttpProblem } from './problem.ts';

const missing = (what: string, id: string): HttpProblem =>
  new HttpProblem(404, `There is no ${what} with the id ${JSON.stringify(id)}. Search for it at /api/v1/search?q=…`);

/** @throws HttpProblem 404 for an id that no entity has, or can have. */
export async function findEntity(store: GraphReader, id: string) {
  const parsed = EntityId.safeParse(id);
  const [entity] = parsed.success ? await store.read(entityById, { id: parsed.data }) : [];
  if (!entity) throw missing('entity', id);
  return entity;
}

/** @throws HttpProblem 404 */
export async function findPaper(store: GraphReader, id: string) {
  const parsed = PaperId.safeParse(id);
  const [paper] = parsed.success ? await store.read(paperById, { id: parsed.data }) : [];
  if (!paper) throw missing('paper', id);
  return paper;
}

/** An entity by its id, or a paper by `paper:` and its id. @throws HttpProblem 404 */
export async function findNode(store: GraphReader, id: string): Promise<GraphNode> {
  const parsed = NodeId.safeParse(id);
  if (parsed.success && isPaperNode(parsed.data)) {
    const split = splitNodeId(parsed.data);
    return (await findPaper(store, split.id)).node;
  }
  return (await findEntity(store, id)).node;
}

/** The communities to which any of the nodes belongs. */
export async function communitiesOf(store: GraphReader, nodes: GraphNode[]): Promise<CommunityView[]> {
  const ids = new Set(nodes.flatMap((node) => node.communities));
  return ids.size === 0 ? [] : (await store.read(communities, {})).filter(({ id }) => ids.has(id));
}
