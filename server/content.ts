import { contentHash } from '../cypher/content-hash.ts';
import type { GraphStore } from '../cypher/graph-store.ts';
import type { PhraseGraph } from '../cypher/phrases/complete-phrase.ts';
import type { KnownHead } from '../cypher/ready-made/find-entity.ts';
import type { ContentsAnswer } from '../vocabulary/api/communities.ts';
import type { MatrixAnswer, MatrixRequest } from '../vocabulary/api/matrix.ts';
import { type OverviewAnswer, OverviewRequest } from '../vocabulary/api/overview.ts';
import type { StartsAnswer } from '../vocabulary/api/starts.ts';
import type { TimelineAnswer, TimelineRequest } from '../vocabulary/api/timeline.ts';
import { nodeIdOfEntity } from '../vocabulary/ids.ts';
import { type LoadedMap, loadCommunityMap } from './communities/load-community-map.ts';
import { loadContents } from './communities/load-contents.ts';
import { ContentVersion } from './content-version.ts';
import { type Facets, loadFacets } from './facets/load-facets.ts';
import { Kept } from './kept.ts';
import { KeptAnswers } from './kept-answers.ts';
import type { LinkGraph } from './links/link-graph.ts';
import { loadLinkGraph } from './links/load-link-graph.ts';
import { loadMatrix } from './matrix/load-matrix.ts';
import { loadOverview } from './overview/load-overview.ts';
import { makePhraseGraph } from './phrases/make-phrase-graph.ts';
import { KeptSearchIndex } from './search/kept-search-index.ts';
import type { SearchIndex } from './search/search-index.ts';
import { loadStarts } from './starts/load-starts.ts';
import { type GraphCounts, loadCounts } from './summary/load-counts.ts';
import { loadTimeline } from './timeline/load-timeline.ts';

/** Overviews kept at once; each is a different limit or mode, and the explorer asks for few. */
const keptOverviews = 8;
/** Matrices, and timelines, kept at once. */
const keptTables = 8;
/** What so many communities dissolve into; all that a few readers look at. */
const keptContents = 200;

/** What a community dissolves into, with papers or without, up to so many nodes. */
export interface WantedContents {
  community: string;
  papers: 'with' | 'without';
  limit: number;
}

/**
 * What the server keeps in memory of the store's content until that is written to. The search index answers from its
 * old state until the new one stands; all else is made anew when it is next asked for.
 */
export class Content {
  readonly #store: GraphStore;
  readonly #index: Kept<SearchIndex>;
  readonly #hash: Kept<string>;
  readonly #counts: Kept<GraphCounts>;
  readonly #starts: Kept<StartsAnswer>;
  readonly #facets: Kept<Facets>;
  readonly #links: Kept<LinkGraph>;
  readonly #communities: Kept<LoadedMap>;
  readonly #overviews: KeptAnswers<OverviewRequest, OverviewAnswer>;
  readonly #contents: KeptAnswers<WantedContents, ContentsAnswer | null>;
  readonly #matrices: KeptAnswers<MatrixRequest, MatrixAnswer>;
  readonly #timelines: KeptAnswers<TimelineRequest, TimelineAnswer>;
  readonly #phrases: Kept<PhraseGraph>;
  readonly #version: ContentVersion;

  constructor(store: GraphStore) {
    this.#store = store;
    this.#version = new ContentVersion(store);
    const search = new KeptSearchIndex();
    this.#index = new Kept(() => store.atOneMoment((reader) => search.current(reader)), { stale: true });
    this.#counts = new Kept(() => store.atOneMoment(loadCounts), { stale: false });
    this.#starts = new Kept(() => store.atOneMoment(loadStarts), { stale: false });
    this.#facets = new Kept(() => store.atOneMoment(loadFacets), { stale: false });
    this.#links = new Kept(() => store.atOneMoment(loadLinkGraph), { stale: false });
    this.#phrases = new Kept(
      async () => makePhraseGraph(store, await this.searchIndex(), (await this.facets()).terms),
      { stale: false },
    );
    this.#hash = new Kept(() => store.atOneMoment(contentHash), { stale: false });
    this.#communities = new Kept(() => store.atOneMoment(loadCommunityMap), { stale: false });
    this.#overviews = new KeptAnswers(keptOverviews, (request) => this.#makeOverview(request));
    this.#contents = new KeptAnswers(keptContents, (wanted) => this.#makeContents(wanted));
    this.#matrices = new KeptAnswers(keptTables, (request) =>
      store.atOneMoment((reader) => loadMatrix(reader, request)),
    );
    this.#timelines = new KeptAnswers(keptTables, (request) =>
      store.atOneMoment((reader) => loadTimeline(reader, request)),
    );
  }

  /** To be called after each write. Resolves when search finds what was written; never rejects. */
  async changed(): Promise<void> {
    this.#version.changed();
    this.#overviews.clear();
    this.#contents.clear();
    this.#matrices.clear();
    this.#timelines.clear();
    try {
      await this.#index.renew(await this.#version.current());
      // A search looks for key terms too.
      await this.#facets.renew(await this.#version.current());
      void this.#hash.renew(await this.#version.current());
    } catch {
      // The store does not answer; the next request finds that out and says so.
    }
  }

  /** Makes beforehand what the first reader would else wait for; never rejects, for the next request tells why. */
  async warm(): Promise<void> {
    try {
      // In the order in which a page needs them.
      await this.overview(OverviewRequest.parse({ as: 'auto' }));
      await this.counts();
      await this.searchIndex();
      await this.facets();
      await this.hash();
      await this.links();
    } catch {
      // The store does not answer; the next request finds that out and says so.
    }
  }

  /** @throws StoreUnusable while the store does not answer. */
  async check(): Promise<void> {
    try {
      await this.#store.check();
    } catch (error) {
      // Nothing that was kept may be passed off as the store's answer now.
      this.#version.changed();
      throw error;
    }
  }

  async searchIndex(): Promise<SearchIndex> {
    return this.#index.get(await this.#version.current());
  }

  /** What is known of an entity without asking the store; null where that is not up to date, or has none. */
  async knownHead(): Promise<KnownHead> {
    const index = this.#index.present(await this.#version.current());
    return (id) => index?.head(nodeIdOfEntity(id)) ?? null;
  }

  async hash(): Promise<string> {
    return this.#hash.get(await this.#version.current());
  }

  async starts(): Promise<StartsAnswer> {
    return this.#starts.get(await this.#version.current());
  }

  async counts(): Promise<GraphCounts> {
    return this.#counts.get(await this.#version.current());
  }

  /** The names of the graph, for questions in words. */
  async phraseGraph(): Promise<PhraseGraph> {
    return this.#phrases.get(await this.#version.current());
  }

  async facets(): Promise<Facets> {
    return this.#facets.get(await this.#version.current());
  }

  /** What joins what, for paths. */
  async links(): Promise<LinkGraph> {
    return this.#links.get(await this.#version.current());
  }

  async overview(request: OverviewRequest): Promise<OverviewAnswer> {
    return this.#overviews.get(request, await this.#version.current());
  }

  async matrix(request: MatrixRequest): Promise<MatrixAnswer> {
    return this.#matrices.get(request, await this.#version.current());
  }

  async timeline(request: TimelineRequest): Promise<TimelineAnswer> {
    return this.#timelines.get(request, await this.#version.current());
  }

  async communities(): Promise<LoadedMap> {
    return this.#communities.get(await this.#version.current());
  }

  /** Null where there is no such community, or nothing of it would be drawn. */
  async contents(wanted: WantedContents): Promise<ContentsAnswer | null> {
    return this.#contents.get(wanted, await this.#version.current());
  }

  async #makeOverview(request: OverviewRequest): Promise<OverviewAnswer> {
    const map = request.as === 'nodes' ? null : await this.communities();
    return this.#store.atOneMoment((reader) => loadOverview(reader, request, map));
  }

  async #makeContents({ community, papers, limit }: WantedContents): Promise<ContentsAnswer | null> {
    const mark = (await this.communities())[papers].communities.find(({ id }) => id === community);
    return mark === undefined ? null : this.#store.atOneMoment((reader) => loadContents(reader, mark, papers, limit));
  }
}
