import { z } from 'zod';
import { CommunityAnswer, ContentsAnswer } from '../../vocabulary/api/communities.ts';
import { CompareAnswer } from '../../vocabulary/api/compare.ts';
import { EntityAnswer, NeighboursAnswer } from '../../vocabulary/api/entity.ts';
import { EvidenceAnswer } from '../../vocabulary/api/evidence.ts';
import {
  AuthorsAnswer,
  FacetsAnswer,
  NodesOfAnswer,
  type NodesOfRequest,
  TermsAnswer,
  VenuesOfAnswer,
} from '../../vocabulary/api/facets.ts';
import { MatrixAnswer } from '../../vocabulary/api/matrix.ts';
import { OverviewAnswer } from '../../vocabulary/api/overview.ts';
import { PaperAnswer } from '../../vocabulary/api/paper.ts';
import { PathsAnswer } from '../../vocabulary/api/paths.ts';
import { PhraseAnswer } from '../../vocabulary/api/phrases.ts';
import { Problem, storeAway } from '../../vocabulary/api/problem.ts';
import { CypherCheckAnswer, TableAnswer } from '../../vocabulary/api/query.ts';
import {
  ReadyMadeAnswer,
  ReadyMadeListAnswer,
  ReadyMadeQueryAnswer,
  SuggestionsAnswer,
} from '../../vocabulary/api/ready-made.ts';
import { SearchAnswer } from '../../vocabulary/api/search.ts';
import { StartsAnswer } from '../../vocabulary/api/starts.ts';
import { SubgraphAnswer, type SubgraphRequest } from '../../vocabulary/api/subgraph.ts';
import { SchemaAnswer, SummaryAnswer } from '../../vocabulary/api/summary.ts';
import { TimelineAnswer } from '../../vocabulary/api/timeline.ts';
import { KeepViewAnswer, KeptViewAnswer } from '../../vocabulary/api/views.ts';
import type { EntityId, NodeId, PaperId } from '../../vocabulary/ids.ts';
import { earlyAnswer } from './early-answers.ts';
import type {
  EdgeRef,
  GraphSource,
  MatrixQuestion,
  OverviewForm,
  OwnQuery,
  Page,
  PapersMode,
  Sorts,
  TimelineQuestion,
  WantedPaths,
} from './graph-source.ts';
import { isAbort, SourceProblem } from './source-problem.ts';

/** The graph behind a Weft server's API. */
export class ApiSource implements GraphSource {
  readonly #base: string;

  /** @param base where the API begins, without a slash at its end: `/api/v1` */
  constructor(base: string) {
    this.#base = base;
  }

  async ready(signal: AbortSignal) {
    await this.#get('/ready', {}, z.object({ status: z.literal('ready') }), signal);
  }
  summary(signal: AbortSignal) {
    return this.#get('/summary', {}, SummaryAnswer, signal);
  }
  starts(signal: AbortSignal) {
    return this.#get('/starts', {}, StartsAnswer, signal);
  }
  /** `early-graph.js` asks for the same path before this code is here: change both. */
  overview(papers: PapersMode, as: OverviewForm, signal: AbortSignal) {
    return this.#get('/overview', { papers, as }, OverviewAnswer, signal);
  }
  contents(community: string, papers: PapersMode, limit: number, signal: AbortSignal) {
    const path = `/communities/${encodeURIComponent(community)}/contents`;
    return this.#get(path, { papers, limit }, ContentsAnswer, signal);
  }
  community(id: string, signal: AbortSignal) {
    return this.#get(`/communities/${encodeURIComponent(id)}`, {}, CommunityAnswer, signal);
  }
  /** Asked for early too. */
  subgraph(nodes: readonly NodeId[], among: readonly NodeId[], signal: AbortSignal) {
    const wanted: SubgraphRequest = { nodes: [...nodes], among: [...among] };
    return this.#ask('/subgraph', { method: 'POST', body: JSON.stringify(wanted) }, SubgraphAnswer, signal);
  }
  search(q: string, signal: AbortSignal) {
    return this.#get('/search', { q }, SearchAnswer, signal);
  }
  entity(id: EntityId, signal: AbortSignal) {
    return this.#get(`/entities/${encodeURIComponent(id)}`, {}, EntityAnswer, signal);
  }
  paper(id: PaperId, signal: AbortSignal) {
    return this.#get(`/papers/${encodeURIComponent(id)}`, {}, PaperAnswer, signal);
  }
  neighbours(id: NodeId, { types, kinds, direction }: Sorts, page: Page, signal: AbortSignal) {
    const sorts = {
      ...(types && { types: types.join(',') }),
      ...(kinds && { kinds: kinds.join(',') }),
      ...(direction && { direction }),
    };
    return this.#get(`/entities/${encodeURIComponent(id)}/neighbours`, { ...sorts, ...page }, NeighboursAnswer, signal);
  }
  evidence(edge: EdgeRef, page: Page, signal: AbortSignal) {
    return this.#get('/evidence', { ...edge, ...page }, EvidenceAnswer, signal);
  }
  paths({ nodes, how, types, length, limit }: WantedPaths, signal: AbortSignal) {
    const query = new URLSearchParams({ how, length: String(length), limit: String(limit) });
    for (const node of nodes) query.append('between', node);
    if (types.length > 0) query.set('types', types.join(','));
    return this.#ask(`/paths?${query}`, {}, PathsAnswer, signal);
  }
  compare(nodes: readonly NodeId[], limit: number, signal: AbortSignal) {
    const query = new URLSearchParams({ limit: String(limit) });
    for (const node of nodes) query.append('nodes', node);
    return this.#ask(`/compare?${query}`, {}, CompareAnswer, signal);
  }
  facets(signal: AbortSignal) {
    return this.#get('/facets', { limit: 1_000 }, FacetsAnswer, signal);
  }
  authors(q: string, signal: AbortSignal) {
    return this.#get('/authors', { q }, AuthorsAnswer, signal);
  }
  terms(q: string, signal: AbortSignal) {
    return this.#get('/terms', { q }, TermsAnswer, signal);
  }
  async nodesOf(wanted: NodesOfRequest, signal: AbortSignal) {
    const request = { method: 'POST', body: JSON.stringify(wanted) };
    return (await this.#ask('/nodes-of', request, NodesOfAnswer, signal)).nodes;
  }
  async venuesOf(nodes: readonly NodeId[], signal: AbortSignal) {
    const request = { method: 'POST', body: JSON.stringify({ nodes }) };
    const { venues } = await this.#ask('/venues-of', request, VenuesOfAnswer, signal);
    return new Map(venues.map(({ node, venue }) => [node, venue]));
  }
  queries(signal: AbortSignal) {
    return this.#get('/queries', {}, ReadyMadeListAnswer, signal);
  }
  query(id: string, signal: AbortSignal) {
    return this.#get(`/queries/${encodeURIComponent(id)}`, {}, ReadyMadeQueryAnswer, signal);
  }
  askQuery(id: string, parameters: Readonly<Record<string, string | number>>, signal: AbortSignal) {
    const request = { method: 'POST', body: JSON.stringify({ parameters }) };
    return this.#ask(`/queries/${encodeURIComponent(id)}`, request, ReadyMadeAnswer, signal);
  }
  phrase(q: string, signal: AbortSignal) {
    return this.#get('/phrases', { q, limit: 4 }, PhraseAnswer, signal);
  }
  suggestions(id: string, parameter: string, q: string, signal: AbortSignal) {
    return this.#get(`/queries/${encodeURIComponent(id)}/suggestions`, { parameter, q }, SuggestionsAnswer, signal);
  }
  schema(signal: AbortSignal) {
    return this.#get('/schema', {}, SchemaAnswer, signal);
  }
  cypher(query: OwnQuery, limit: number, signal: AbortSignal) {
    return this.#ask('/cypher', { method: 'POST', body: JSON.stringify({ ...query, limit }) }, TableAnswer, signal);
  }
  checkCypher(query: OwnQuery, signal: AbortSignal) {
    return this.#ask('/cypher/check', { method: 'POST', body: JSON.stringify(query) }, CypherCheckAnswer, signal);
  }
  matrix({ rows, columns, types, years, community, ...rest }: MatrixQuestion, signal: AbortSignal) {
    const wanted = {
      ...rest,
      ...{ rows: rows.join(','), columns: columns.join(','), types: types.join(',') },
      ...(years && { from: years[0], to: years[1] }),
      ...(community !== null && { community }),
    };
    return this.#get('/matrix', wanted, MatrixAnswer, signal);
  }

  timeline({ kinds, community, name }: TimelineQuestion, signal: AbortSignal) {
    const wanted = {
      ...(kinds.length > 0 && { kinds: kinds.join(',') }),
      ...(community !== null && { community }),
      ...(name !== '' && { name }),
    };
    return this.#get('/timeline', wanted, TimelineAnswer, signal);
  }

  async keepView(address: string, signal: AbortSignal) {
    const request = { method: 'POST', body: JSON.stringify({ address }) };
    return (await this.#ask('/views', request, KeepViewAnswer, signal)).id;
  }
  async keptView(id: string, signal: AbortSignal) {
    return (await this.#get(`/views/${encodeURIComponent(id)}`, {}, KeptViewAnswer, signal)).address;
  }

  #get<T>(
    path: string,
    parameters: Record<string, string | number>,
    schema: z.ZodType<T>,
    signal: AbortSignal,
  ): Promise<T> {
    const query = new URLSearchParams(Object.entries(parameters).map(([key, value]) => [key, String(value)]));
    return this.#ask(`${path}${query.size > 0 ? `?${query}` : ''}`, {}, schema, signal);
  }

  async #ask<T>(
    path: string,
    request: { method?: string; body?: string },
    schema: z.ZodType<T>,
    signal: AbortSignal,
  ): Promise<T> {
    let response: Response;
    let body: unknown;
    try {
      const address = `${this.#base}${path}`;
      response = await (earlyAnswer(address, request.body) ??
        fetch(address, {
          ...request,
          signal,
          headers: { accept: 'application/json', ...(request.body && { 'content-type': 'application/json' }) },
        }));
      body = await response.json();
    } catch (error) {
      if (isAbort(error)) throw error;
      throw new SourceProblem(
        'The Weft server does not answer',
        'Is it still running? Start it with "npx weft serve" and try again.',
        0,
        { cause: error, isAway: true },
      );
    }
    if (!response.ok) throw problemOf(response.status, body);
    const answer = schema.safeParse(body);
    if (answer.success) return answer.data;
    throw new SourceProblem(
      'The answer could not be read',
      `What the server sent for ${path} is not what this page expects. Page and server may be of different versions: reload the page.`,
      response.status,
      { cause: answer.error },
    );
  }
}

function problemOf(status: number, body: unknown): SourceProblem {
  const problem = Problem.safeParse(body);
  return problem.success
    ? new SourceProblem(problem.data.title, problem.data.detail, status, {
        isAway: problem.data.type === storeAway,
        at: problem.data.at,
      })
    : new SourceProblem(
        `The server answered with error ${status}`,
        'Its log says more. Try again in a moment.',
        status,
      );
}
