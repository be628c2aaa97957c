import type { CommunityAnswer, ContentsAnswer } from '../../vocabulary/api/communities.ts';
import type { CompareAnswer } from '../../vocabulary/api/compare.ts';
import type { EntityAnswer, NeighboursAnswer } from '../../vocabulary/api/entity.ts';
import type { EvidenceAnswer } from '../../vocabulary/api/evidence.ts';
import type { AuthorsAnswer, FacetsAnswer, NodesOfRequest, TermsAnswer } from '../../vocabulary/api/facets.ts';
import type { MatrixAnswer, MatrixRelation } from '../../vocabulary/api/matrix.ts';
import type { OverviewAnswer } from '../../vocabulary/api/overview.ts';
import type { PaperAnswer } from '../../vocabulary/api/paper.ts';
import type { PathKind, PathsAnswer } from '../../vocabulary/api/paths.ts';
import type { PhraseAnswer } from '../../vocabulary/api/phrases.ts';
import type { CypherCheckAnswer, TableAnswer } from '../../vocabulary/api/query.ts';
import type {
  ReadyMadeAnswer,
  ReadyMadeListAnswer,
  ReadyMadeQueryAnswer,
  SuggestionsAnswer,
} from '../../vocabulary/api/ready-made.ts';
import type { SearchAnswer } from '../../vocabulary/api/search.ts';
import type { StartsAnswer } from '../../vocabulary/api/starts.ts';
import type { SubgraphAnswer } from '../../vocabulary/api/subgraph.ts';
import type { SchemaAnswer, SummaryAnswer } from '../../vocabulary/api/summary.ts';
import type { TimelineAnswer } from '../../vocabulary/api/timeline.ts';
import type { EntityId, NodeId, PaperId } from '../../vocabulary/ids.ts';
import type { EdgeType, EntityType, NodeKind } from '../../vocabulary/kinds.ts';

/** Whether papers are drawn as nodes; `auto` leaves it to the size of the graph. */
export type PapersMode = 'auto' | 'with' | 'without';

/** Whether an overview is of nodes or of communities; `auto` leaves it to the size of the graph. */
export type OverviewForm = 'auto' | 'communities' | 'nodes';

/** The three ids that name an edge. */
export interface EdgeRef {
  source: NodeId;
  type: EdgeType;
  target: NodeId;
}

/** Over which relations and to which kinds of node; all where not given. */
export interface Sorts {
  types?: readonly EdgeType[] | undefined;
  kinds?: readonly NodeKind[] | undefined;
  /** Only those that the relation points to, or from. */
  direction?: 'out' | 'in' | undefined;
}

/** What makes a path a good one, and what limits it; no types are the usual ones. */
export interface WantedPaths {
  nodes: readonly NodeId[];
  how: PathKind;
  types: readonly EdgeType[];
  length: number;
  limit: number;
}

/** Which matrix is wanted; see `MatrixRequest`. */
export interface MatrixQuestion {
  rows: readonly EntityType[];
  columns: readonly EntityType[];
  types: readonly MatrixRelation[];
  years: readonly [number, number] | null;
  least: number;
  rowName: string;
  columnName: string;
  community: string | null;
  limit: number;
}

/** Which timeline is wanted; see `TimelineRequest`. */
export interface TimelineQuestion {
  kinds: readonly EntityType[];
  community: string | null;
  name: string;
}

/** Which slice of a longer list to fetch. */
export interface Page {
  offset: number;
  limit: number;
}

/** A Cypher text and the values of its parameters. */
export interface OwnQuery {
  text: string;
  parameters: Readonly<Record<string, unknown>>;
}

/**
 * Where the explorer's graph comes from. Every answer has passed its schema. A failure throws `SourceProblem`, which
 * has words for people; a call given up by its signal throws the signal's own `AbortError`.
 */
export interface GraphSource {
  /** Resolves when the other calls can be answered. */
  ready(signal: AbortSignal): Promise<void>;
  summary(signal: AbortSignal): Promise<SummaryAnswer>;
  /** Where somebody who has never seen this graph may begin. */
  starts(signal: AbortSignal): Promise<StartsAnswer>;
  overview(papers: PapersMode, as: OverviewForm, signal: AbortSignal): Promise<OverviewAnswer>;
  /** What a community dissolves into: its first nodes by rank. */
  contents(community: string, papers: PapersMode, limit: number, signal: AbortSignal): Promise<ContentsAnswer>;
  community(id: string, signal: AbortSignal): Promise<CommunityAnswer>;
  /** These nodes, the edges between them, and those between them and nodes that are there already. */
  subgraph(nodes: readonly NodeId[], among: readonly NodeId[], signal: AbortSignal): Promise<SubgraphAnswer>;
  search(text: string, signal: AbortSignal): Promise<SearchAnswer>;
  entity(id: EntityId, signal: AbortSignal): Promise<EntityAnswer>;
  paper(id: PaperId, signal: AbortSignal): Promise<PaperAnswer>;
  neighbours(id: NodeId, sorts: Sorts, page: Page, signal: AbortSignal): Promise<NeighboursAnswer>;
  evidence(edge: EdgeRef, page: Page, signal: AbortSignal): Promise<EvidenceAnswer>;
  /** Paths between nodes, each step with a sentence. */
  paths(wanted: WantedPaths, signal: AbortSignal): Promise<PathsAnswer>;
  /** Entities side by side, at most so many rows in each table. */
  compare(nodes: readonly NodeId[], limit: number, signal: AbortSignal): Promise<CompareAnswer>;
  /** Venues and days of adding to choose from. */
  facets(signal: AbortSignal): Promise<FacetsAnswer>;
  /** Authors with this text in their names. */
  authors(text: string, signal: AbortSignal): Promise<AuthorsAnswer>;
  /** Key terms that hold this text, with the papers about each. */
  terms(text: string, signal: AbortSignal): Promise<TermsAnswer>;
  /** Which of some nodes belong to venues, authors, key terms or days. */
  nodesOf(wanted: NodesOfRequest, signal: AbortSignal): Promise<NodeId[]>;
  /** The venue of each of some nodes that has one. */
  venuesOf(nodes: readonly NodeId[], signal: AbortSignal): Promise<ReadonlyMap<NodeId, string>>;
  /** All ready-made queries. */
  queries(signal: AbortSignal): Promise<ReadyMadeListAnswer>;
  /** One of them, with its Cypher text. */
  query(id: string, signal: AbortSignal): Promise<ReadyMadeQueryAnswer>;
  /** Its answer; parameters as they were typed or suggested. */
  askQuery(
    id: string,
    parameters: Readonly<Record<string, string | number>>,
    signal: AbortSignal,
  ): Promise<ReadyMadeAnswer>;
  /** What a question in plain words means, and questions that begin so. */
  phrase(q: string, signal: AbortSignal): Promise<PhraseAnswer>;
  /** Values for one of its parameters, for what was typed so far. */
  suggestions(id: string, parameter: string, q: string, signal: AbortSignal): Promise<SuggestionsAnswer>;
  /** What Cypher can be written with here. */
  schema(signal: AbortSignal): Promise<SchemaAnswer>;
  /** The answer to a query of the reader's own. What is refused throws, with the place in the text where there is one. */
  cypher(query: OwnQuery, limit: number, signal: AbortSignal): Promise<TableAnswer>;
  /** What the guard says about such a query, without running it. */
  checkCypher(query: OwnQuery, signal: AbortSignal): Promise<CypherCheckAnswer>;
  /** Which things are related to which, and where that is likely missing. */
  matrix(wanted: MatrixQuestion, signal: AbortSignal): Promise<MatrixAnswer>;
  /** Names and relations by year; all kinds where none is given. */
  timeline(wanted: TimelineQuestion, signal: AbortSignal): Promise<TimelineAnswer>;
  /** Keeps a view too long for a link, as its address; returns the id under which everybody finds it. */
  keepView(address: string, signal: AbortSignal): Promise<string>;
  /** The address that was kept under an id. */
  keptView(id: string, signal: AbortSignal): Promise<string>;
}
