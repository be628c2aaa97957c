import { z } from 'zod';
import type { GraphReader } from '../../cypher/graph-store.ts';
import { claimEdgesOfEntity } from '../../cypher/queries/claim-edges-of-entity.ts';
import type { EdgeOfNode } from '../../cypher/queries/edge-of-node-row.ts';
import { entityPapers } from '../../cypher/queries/entity-papers.ts';
import { familyMembers } from '../../cypher/queries/family-members.ts';
import { EntityAnswer, type Family, type RelationGroup } from '../../vocabulary/api/entity.ts';
import { nodeHead } from '../../vocabulary/api/node.ts';
import { EntityId } from '../../vocabulary/ids.ts';
import { claimTypes } from '../../vocabulary/kinds.ts';
import { communitiesOf, findEntity } from '../find-node.ts';
import { getRoute, nothing } from '../route.ts';

/** Neighbours listed for one relation, papers and versions listed for an entity; `neighbours` pages its own rest. */
const listed = { neighbours: 12, papers: 50, family: 200 };

export const entity = getRoute({
  path: '/entities/:id',
  summary: 'One entity: names, relations, papers',
  problems: [404],
  params: z.object({ id: z.string() }),
  query: nothing,
  answer: EntityAnswer,
  async handle({ params }, { store }) {
    const { node, aliases, lastYear, family } = await findEntity(store, params.id);
    const id = EntityId.parse(node.id);
    return {
      node,
      aliases,
      ...(lastYear !== undefined && { lastYear }),
      ...(family !== undefined && { family: await familyOf(store, family) }),
      communities: await communitiesOf(store, [node]),
      relations: relationsOf(await store.read(claimEdgesOfEntity, { id })),
      papers: await store.read(entityPapers, { id, limit: listed.papers }),
      papersTotal: node.papers,
    };
  },
});

async function familyOf(store: GraphReader, name: string): Promise<Family> {
  const members = await store.read(familyMembers, { family: name, limit: listed.family + 1 });
  return { name, members: members.slice(0, listed.family), cut: members.length > listed.family };
}

/** The entity's claims by type and direction, in the order of the vocabulary, outgoing ones first. */
function relationsOf(edges: EdgeOfNode[]): RelationGroup[] {
  return claimTypes.flatMap((type) =>
    (['out', 'in'] as const).flatMap((direction) => {
      const ofKind = edges.filter((edge) => edge.type === type && edge.direction === direction);
      if (ofKind.length === 0) return [];
      ofKind.sort((a, b) => b.papers - a.papers || b.node.rank - a.node.rank || (a.node.id < b.node.id ? -1 : 1));
      const neighbours = ofKind
        .slice(0, listed.neighbours)
        .map(({ node, papers }) => ({ node: nodeHead(node), papers }));
      return [{ type, direction, total: ofKind.length, neighbours }];
    }),
  );
}
