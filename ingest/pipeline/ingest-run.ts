import type { GraphStore } from '../../cypher/graph-store.ts';
import type { IngestSummary, JobEvent, Notice } from '../../vocabulary/api/job.ts';
import type { Document } from '../../vocabulary/document.ts';
import type { Extract } from '../../vocabulary/extract.ts';
import type { PaperId } from '../../vocabulary/ids.ts';
import type { Extractor } from '../extractor.ts';
import { resolve } from '../resolve/index.ts';
import { byText } from '../resolve/order.ts';
import type { Correction } from '../resolve/resolved-graph.ts';
import { clean } from '../text/clean.ts';
import { reasonOf } from '../workers/reason-of.ts';
import { Arrivals } from './arrivals.ts';
import { paperHash } from './paper-hash.ts';
import { Progress } from './progress.ts';
import type { Candidate } from './reading.ts';
import { Reading } from './reading.ts';
import type { StoredState } from './stored-state.ts';
import { writeDifference } from './write-difference.ts';

export interface IngestRunOptions {
  extractor: Extractor;
  workers: number;
  corrections: Correction[];
  onEvent(event: JobEvent): void;
  now(): Date;
  signal?: AbortSignal | undefined;
}

/** Fewest papers between two writes while input still comes; later ones wait for half of what is known already. */
const flushAtLeast = 4_000;

type Counts = Pick<IngestSummary, 'added' | 'changed' | 'unchanged' | 'duplicate' | 'failed' | 'skipped'>;

/** One ingest under way: takes records in, knows what became of each, brings the store up to date. */
export class IngestRun {
  readonly #store: GraphStore;
  readonly #state: StoredState;
  readonly #options: IngestRunOptions;
  readonly #progress: Progress;
  readonly #reading: Reading;
  readonly #arrivals = new Arrivals();
  /** What the store held of each paper before: hash and extractor. */
  readonly #before: Map<PaperId, string>;
  /** Papers on which the extractor failed, with the hash of the text. */
  readonly #failures = new Map<PaperId, string>();
  readonly #sourcesOf = new Map<PaperId, Set<string>>();
  readonly #files = new Set<string>();
  readonly #notices = { failed: 0, skipped: 0, duplicate: 0 };
  #records = 0;
  #unwritten = 0;
  #isInputComplete = false;
  #claims = 0;

  constructor(store: GraphStore, state: StoredState, options: IngestRunOptions) {
    this.#store = store;
    this.#state = state;
    this.#options = options;
    this.#progress = new Progress(options.onEvent);
    this.#before = new Map([...state.papers].map(([id, paper]) => [id, `${paper.hash} ${paper.extractor}`]));
    this.#reading = new Reading({
      extractor: options.extractor,
      workers: options.workers,
      onRead: (candidate, extract) => {
        this.#keep(candidate, extract);
        this.#tellReading();
      },
      onFailed: (candidate, reason) => {
        this.#fail(candidate, reason);
        this.#tellReading();
      },
    });
  }

  /** Size of the graph after the last write. */
  get size(): { entities: number; claims: number } {
    return { entities: this.#state.entities.size, claims: this.#claims };
  }

  note(notice: Notice): void {
    this.#notices[notice.level]++;
    this.#options.onEvent({ kind: 'notice', notice });
  }

  /** Takes a record in; reads it unless the store holds this very text, read by this extractor. */
  async take(original: Document, file: string, line: number): Promise<void> {
    this.#options.signal?.throwIfAborted();
    this.#records++;
    // One count at a time: once papers are being extracted, how many of them is what tells most.
    if (this.#reading.progress.handedIn === 0) this.#progress.at('read', this.#records, null);
    let document: Document;
    try {
      document = clean(original);
    } catch (error) {
      this.note({ level: 'failed', file, line, reason: `"${original.title}" cannot be cleaned: ${reasonOf(error)}` });
      return;
    }
    const hash = paperHash(document);
    this.#addSource(document.id, file);
    const verdict = this.#arrivals.take(document, hash, `${file}:${line}`);
    if (verdict.kind !== 'first') {
      const what = {
        same: `the same as at ${verdict.earlier}`,
        better: `another text than at ${verdict.earlier}; this one is kept, because it is longer`,
        worse: `another text than at ${verdict.earlier}, which is kept, because it is longer`,
      }[verdict.kind];
      this.note({ level: 'duplicate', file, line, reason: `paper ${document.id} again, ${what}` });
    }
    if (verdict.kind === 'same' || verdict.kind === 'worse') return;
    const stored = this.#state.papers.get(document.id);
    if (stored?.hash === hash && stored.extractor === this.#options.extractor.version) return;
    await this.#reading.add({ document, hash, file, line });
    if (this.#unwritten >= Math.max(flushAtLeast, this.#state.papers.size / 2)) await this.flush();
  }

  /** Brings the store up to date with the whole input. */
  async finish(): Promise<void> {
    this.#isInputComplete = true;
    await this.flush();
  }

  /** Reads what waits, resolves all papers and writes what differs from the store. */
  async flush(): Promise<void> {
    const { signal, corrections } = this.#options;
    await this.#reading.finish();
    signal?.throwIfAborted();
    this.#noteSources();
    this.#progress.at('resolve', 0, this.#state.papers.size);
    const graph = resolve([...this.#state.papers.values()], corrections);
    this.#progress.at('resolve', graph.papers.length, graph.papers.length);
    const onProgress = (done: number, total: number) => this.#progress.at('write', done, total);
    await writeDifference(this.#store, this.#state, graph, { onProgress, signal });
    this.#claims = graph.papers.reduce((sum, paper) => sum + paper.claims.length, 0);
    this.#unwritten = 0;
  }

  /** Ends the threads. */
  async close(): Promise<void> {
    await this.#reading.close();
  }

  /** Writes down which inputs were read, and when. */
  async noteFiles(): Promise<void> {
    const readAt = this.#options.now().toISOString();
    for (const file of [...this.#files].sort(byText)) await this.#store.noteSource(file, readAt);
  }

  counts(): Counts {
    const counts: Counts = { added: 0, changed: 0, unchanged: 0, ...this.#notices };
    for (const [id, hash] of this.#arrivals.chosen()) {
      if (this.#failures.get(id) === hash) continue;
      const before = this.#before.get(id);
      if (before === undefined) counts.added++;
      else if (before === `${hash} ${this.#options.extractor.version}`) counts.unchanged++;
      else counts.changed++;
    }
    return counts;
  }

  #keep({ document, hash }: Candidate, extract: Extract): void {
    if (!this.#arrivals.isChosen(document.id, hash)) return;
    const earlier = this.#state.papers.get(document.id);
    this.#state.papers.set(document.id, {
      document,
      hash,
      extractor: this.#options.extractor.version,
      extract,
      sources: earlier?.sources ?? [],
      addedAt: earlier?.addedAt ?? this.#options.now().toISOString(),
    });
    this.#unwritten++;
  }

  #fail({ document, hash, file, line }: Candidate, reason: string): void {
    if (!this.#arrivals.isChosen(document.id, hash)) return;
    this.#failures.set(document.id, hash);
    this.note({ level: 'failed', file, line, reason: `paper ${document.id} cannot be read: ${reason}` });
  }

  #addSource(id: PaperId, file: string): void {
    this.#files.add(file);
    const known = this.#sourcesOf.get(id);
    if (known) known.add(file);
    else this.#sourcesOf.set(id, new Set([file]));
  }

  /** Adds to each paper the inputs that held it. */
  #noteSources(): void {
    for (const [id, files] of this.#sourcesOf) {
      const paper = this.#state.papers.get(id);
      if (paper === undefined || [...files].every((file) => paper.sources.includes(file))) continue;
      const sources = [...new Set([...paper.sources, ...files])].sort(byText);
      this.#state.papers.set(id, { ...paper, sources });
    }
  }

  #tellReading(): void {
    const { done, handedIn } = this.#reading.progress;
    this.#progress.at('extract', done, this.#isInputComplete ? handedIn : null);
  }
}
