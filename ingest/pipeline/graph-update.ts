import { randomUUID } from 'node:crypto';
import type { GraphStore } from '../../cypher/graph-store.ts';
import type { ResolvedPaper } from '../../vocabulary/graph.ts';
import { resolve } from '../resolve/index.ts';
import { byText } from '../resolve/order.ts';
import type { PaperNames } from '../resolve/paper-names.ts';
import { resolvePaper } from '../resolve/resolve-paper.ts';
import type { Correction, ReadPaper, ResolvedGraph } from '../resolve/resolved-graph.ts';
import { keepNames, markOf, noNames, takeNames } from './kept-names.ts';
import type { OwnPapers } from './own-papers.ts';
import type { Progress } from './progress.ts';
import type { Candidate } from './reading.ts';
import { loadStoredPapers, loadStoredState, type StoredState } from './stored-state.ts';
import { Turns } from './turns.ts';
import { writeDifference } from './write-difference.ts';

/** Grows with every change of `resolve/` by which the same extracts give another graph: then all is resolved anew. */
const resolutionVersion = 'names-3';

/** A fresh mark for the end of an ingest, so that what is kept of the store can be told to be of this very state. */
const newMark = (): string => `${resolutionVersion} ${randomUUID()}`;
const isMarkOfThis = (mark: string): boolean => mark.startsWith(`${resolutionVersion} `);

/** An input of more than this share of all papers is resolved with all of them; else only what it touches is. */
const smallShare = 0.1;

export interface GraphUpdateOptions {
  store: GraphStore;
  own: OwnPapers;
  corrections: Correction[];
  progress: Progress;
  signal: AbortSignal | undefined;
  /** Has papers read that the store held when this input began, and does not hold any more. */
  read(candidates: Candidate[]): Promise<void>;
}

/** What an update has to know of the store before it begins. */
export interface Outset {
  version: string;
  /** Whether this input, or anybody else since it began, changes anything. */
  differs: boolean;
  /** Papers in the store when this input began. */
  known: number;
}

/** Brings the graph to what the set of papers says, this input's among them. Runs while nobody else writes. */
export class GraphUpdate {
  readonly #options: GraphUpdateOptions;
  readonly #turns = new Turns();
  /** All that the store holds, and at which version; for an input that changes much of it. */
  #stored: { state: StoredState; version: string } | null = null;

  constructor(options: GraphUpdateOptions) {
    this.#options = options;
  }

  /** Papers in the store, if that has been looked at as a whole. */
  get size(): number | undefined {
    return this.#stored?.state.papers.size;
  }

  /** Nothing that was seen of the store counts any more: another process writes to it. */
  forget(): void {
    this.#stored = null;
  }

  /** What was resolved before others wrote is resolved anew. */
  async run({ version, differs, known }: Outset): Promise<void> {
    const { store, own, corrections } = this.#options;
    const mark = await markOf(store);
    const isWhole = isMarkOfThis(mark) && corrections.length === 0 && this.#stored === null;
    if (isWhole && !differs) return;
    if (isWhole && own.ids().length <= known * smallShare) await this.#bringPartsUpToDate(mark);
    else await this.#bringAllUpToDate(version);
  }

  /** Looks at the papers of this input, and at those others for which it makes a difference. */
  async #bringPartsUpToDate(mark: string): Promise<void> {
    const names = await takeNames(this.#options.store, mark);
    const state: StoredState = {
      ...(await loadStoredPapers(this.#options.store, this.#options.own.ids())),
      entities: new Map(),
    };
    await this.#readReplaced(state);
    this.#options.own.layOver(state.papers);
    this.#options.progress.at('resolve', 0, names.size);
    const { before, after, papers } = await names.change([...state.papers.values()], () => this.#turns.next());
    const others = await loadStoredPapers(
      this.#options.store,
      [...papers.keys()].filter((id) => !state.papers.has(id)),
    );
    for (const [id, paper] of others.papers) state.papers.set(id, paper);
    for (const [id, paperMark] of others.marks) state.marks.set(id, paperMark);
    for (const entity of before) state.entities.set(entity.id, entity);
    const resolved = sortedById(state.papers.values()).flatMap((paper) => {
      const named = papers.get(paper.document.id);
      return named === undefined ? [] : [resolvePaper(paper, named)];
    });
    this.#options.progress.at('resolve', names.size, names.size);
    const end = newMark();
    await this.#write(state, { entities: after, papers: resolved }, end);
    keepNames(this.#options.store, end, names);
  }

  async #bringAllUpToDate(version: string): Promise<void> {
    const { corrections } = this.#options;
    if (this.#stored?.version !== version) {
      const state = await loadStoredState(this.#options.store);
      await this.#readReplaced(state);
      this.#stored = { state, version };
    }
    const { state } = this.#stored;
    this.#options.own.layOver(state.papers);
    this.#options.progress.at('resolve', 0, state.papers.size);
    const names = noNames(this.#options.store);
    const graph =
      corrections.length > 0
        ? resolve([...state.papers.values()], corrections)
        : await this.#resolveAll(names, sortedById(state.papers.values()));
    this.#options.progress.at('resolve', graph.papers.length, graph.papers.length);
    const end = corrections.length > 0 ? '' : newMark();
    await this.#write(state, graph, end);
    this.#stored = { state, version: await this.#options.store.version() };
    if (end === '') return;
    names.slim();
    keepNames(this.#options.store, end, names);
  }

  /** The same as `resolve`, with turns for others in between. */
  async #resolveAll(names: PaperNames, papers: ReadPaper[]): Promise<ResolvedGraph> {
    for (const paper of papers) {
      names.add(paper);
      await this.#turns.next();
    }
    const { entities, named } = await names.resolveAll(() => this.#turns.next());
    const resolved: ResolvedPaper[] = [];
    for (const paper of papers) {
      resolved.push(resolvePaper(paper, named(paper.document.id)));
      await this.#turns.next();
    }
    return { entities, papers: resolved };
  }

  /** Reads those texts that the store held when this input began, and does not hold any more. */
  async #readReplaced(state: Pick<StoredState, 'papers'>): Promise<void> {
    const replaced = this.#options.own.replacedIn(state);
    if (replaced.length > 0) await this.#options.read(replaced);
  }

  async #write(state: StoredState, graph: ResolvedGraph, wholeBy: string): Promise<void> {
    const onProgress = (done: number, total: number) => this.#options.progress.at('write', done, total);
    await writeDifference(this.#options.store, state, graph, { onProgress, signal: this.#options.signal, wholeBy });
  }
}

const sortedById = (papers: Iterable<ReadPaper>): ReadPaper[] =>
  [...papers].sort((a, b) => byText(a.document.id, b.document.id));
