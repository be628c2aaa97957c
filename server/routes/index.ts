import type { Route } from '../route.ts';
import { analyse } from './analyse.ts';
import { authors } from './authors.ts';
import { communities, community, communityContents } from './communities.ts';
import { compare } from './compare.ts';
import { cypher, cypherCheck } from './cypher.ts';
import { entity } from './entity.ts';
import { evidence } from './evidence.ts';
import { facets } from './facets.ts';
import { health } from './health.ts';
import { ingest } from './ingest.ts';
import { jobEvents } from './job-events.ts';
import { matrix } from './matrix.ts';
import { neighbours } from './neighbours.ts';
import { nodesOf } from './nodes-of.ts';
import { overview } from './overview.ts';
import { paper } from './paper.ts';
import { paths } from './paths.ts';
import { phrases } from './phrases.ts';
import { ready } from './ready.ts';
import { askReadyMadeQuery, readyMadeQueries, readyMadeQuery, readyMadeSuggestions } from './ready-made.ts';
import { related } from './related.ts';
import { schema } from './schema.ts';
import { search } from './search.ts';
import { snapshot } from './snapshot.ts';
import { starts } from './starts.ts';
import { subgraph } from './subgraph.ts';
import { summary } from './summary.ts';
import { terms } from './terms.ts';
import { timeline } from './timeline.ts';
import { venuesOf } from './venues-of.ts';
import { keepView, keptView } from './views.ts';

/** Every route below `/api/v1`, in the order in which the documentation lists them. */
export const routes: Route[] = [
  health,
  ready,
  summary,
  schema,
  search,
  overview,
  starts,
  communities,
  community,
  communityContents,
  subgraph,
  entity,
  neighbours,
  evidence,
  paper,
  related,
  paths,
  compare,
  facets,
  authors,
  terms,
  nodesOf,
  venuesOf,
  matrix,
  timeline,
  readyMadeQueries,
  readyMadeQuery,
  askReadyMadeQuery,
  readyMadeSuggestions,
  phrases,
  cypher,
  cypherCheck,
  keepView,
  keptView,
  snapshot,
  ingest,
  analyse,
  jobEvents,
];
