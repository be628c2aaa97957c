import type { GraphReader } from '../../cypher/graph-store.ts';
import { venuesOfEntities } from '../../cypher/queries/venues-of-entities.ts';
import { VenuesOfAnswer, VenuesOfRequest } from '../../vocabulary/api/facets.ts';
import { EntityId, type NodeId, nodeIdOfEntity, nodeIdOfPaper } from '../../vocabulary/ids.ts';
import { nothing, postRoute } from '../route.ts';

/** Entities in one question to the database. */
const batch = 2_000;

export const venuesOf = postRoute({
  path: '/venues-of',
  summary: 'The venue of each of some nodes',
  problems: [400, 413, 415],
  access: 'open',
  writes: false,
  status: 200,
  params: nothing,
  body: VenuesOfRequest,
  bodyLimit: 4 * 1024 * 1024,
  answer: VenuesOfAnswer,
  async handle({ body }, { store, content }) {
    const venues = new Map<NodeId, string>();
    for (const { id, venue } of (await content.facets()).papers) {
      if (venue !== undefined) venues.set(nodeIdOfPaper(id), venue);
    }
    // The id of a paper is none of an entity, for it has a colon.
    const entities = body.nodes.flatMap((id) => EntityId.safeParse(id).data ?? []);
    for (const [id, venue] of await store.atOneMoment((reader) => commonestVenues(reader, entities))) {
      venues.set(nodeIdOfEntity(id), venue);
    }
    return {
      venues: body.nodes.flatMap((node) => {
        const venue = venues.get(node);
        return venue === undefined ? [] : [{ node, venue }];
      }),
    };
  },
});

async function commonestVenues(store: GraphReader, entities: readonly EntityId[]): Promise<Map<EntityId, string>> {
  const best = new Map<EntityId, { venue: string; papers: number }>();
  for (let i = 0; i < entities.length; i += batch) {
    for (const row of await store.read(venuesOfEntities, { entities: entities.slice(i, i + batch) })) {
      const { id, venue, papers } = row;
      const before = best.get(id);
      const wins = before === undefined || papers > before.papers || (papers === before.papers && venue < before.venue);
      if (wins) best.set(id, { venue, papers });
    }
  }
  return new Map([...best].map(([id, { venue }]) => [id, venue]));
}
