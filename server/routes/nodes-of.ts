import type { GraphReader } from '../../cypher/graph-store.ts';
import { mentionsByPapers } from '../../cypher/queries/mentions-by-papers.ts';
import { NodesOfAnswer, NodesOfRequest } from '../../vocabulary/api/facets.ts';
import { nodeIdOfEntity, nodeIdOfPaper, type PaperId } from '../../vocabulary/ids.ts';
import { isAbout } from '../../vocabulary/terms.ts';
import { nothing, postRoute } from '../route.ts';

/** Papers in one question to the database. */
const batch = 2_000;

export const nodesOf = postRoute({
  path: '/nodes-of',
  summary: 'Which of some nodes belong to given venues, authors, key terms or days',
  description:
    'A paper belongs to what it says of itself, an entity to whatever a paper that mentions it belongs to. The ' +
    'conditions hold together: a paper of one of the venues, by one of the authors, about one of the terms, and added since that day.',
  problems: [400, 413, 415],
  access: 'open',
  writes: false,
  status: 200,
  params: nothing,
  body: NodesOfRequest,
  bodyLimit: 4 * 1024 * 1024,
  answer: NodesOfAnswer,
  async handle({ body, signal }, { store, content }) {
    const { venues, authors, terms, addedSince, among } = body;
    const wantedVenues = new Set(venues);
    const wantedAuthors = new Set(authors);
    const tests = terms.map(isAbout);
    const papers = (await content.facets()).papers.filter(
      ({ venue, authors: by, day, terms: about }) =>
        (venues.length === 0 || (venue !== undefined && wantedVenues.has(venue))) &&
        (authors.length === 0 || by.some((author) => wantedAuthors.has(author))) &&
        (tests.length === 0 || tests.some((test) => about.some(test))) &&
        (addedSince === null || day >= addedSince),
    );
    const ids = papers.map(({ id }) => id);
    const nodes = new Set<string>(ids.map(nodeIdOfPaper));
    for (const id of await store.atOneMoment((reader) => mentionedBy(reader, ids, signal))) nodes.add(id);
    return { papers: ids.length, nodes: among.filter((id) => nodes.has(id)) };
  },
});

async function mentionedBy(store: GraphReader, papers: readonly PaperId[], signal: AbortSignal) {
  const found = new Set<string>();
  for (let i = 0; i < papers.length && !signal.aborted; i += batch) {
    for (const { entity } of await store.read(mentionsByPapers, { ids: papers.slice(i, i + batch) })) {
      found.add(nodeIdOfEntity(entity));
    }
  }
  return found;
}
