import type { GraphReader } from '../cypher/graph-store.ts';
import { entitiesById } from '../cypher/queries/entities-by-id.ts';
import { papersById } from '../cypher/queries/papers-by-id.ts';
import { type NodeHead, nodeHead } from '../vocabulary/api/node.ts';
import { type NodeId, sortNodeIds } from '../vocabulary/ids.ts';

/** What names each of some nodes; those that the graph does not have are left out. */
export async function findHeads(store: GraphReader, ids: Iterable<NodeId>): Promise<Map<NodeId, NodeHead>> {
  const { entities, papers } = sortNodeIds(new Set(ids));
  const nodes = [
    ...(entities.length > 0 ? await store.read(entitiesById, { ids: entities }) : []),
    ...(papers.length > 0 ? await store.read(papersById, { ids: papers }) : []),
  ];
  return new Map(nodes.map((node) => [node.id, nodeHead(node)]));
}
