import { WriterReplaced } from '../../cypher/engines/store-errors.ts';
import type { GraphStore } from '../../cypher/graph-store.ts';
import { isWhole } from '../../cypher/queries/is-whole.ts';
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
import { OwnPapers } from './own-papers.ts';
import { paperHash } from './paper-hash.ts';
import { Progress } from './progress.ts';
import type { Candidate } from './reading.ts';
import { Reading } from './reading.ts';
import { type KnownTexts, loadStoredState, type StoredState } from './stored-state.ts';
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

/** Grows with every change of `resolve/` by which the same extracts give another graph: then all is resolved anew. */
const resolutionVersion = 'names-3';

/** How often a write is begun again after another process took over. */
const attempts = 3;

/** One ingest under way: takes records in, knows what became of each, brings the store up to date. */
export class IngestRun {
  readonly #store: GraphStore;
  readonly #known: KnownTexts;
  readonly #options: IngestRunOptions;
  readonly #progress: Progress;
  readonly #reading: Reading;
  readonly #arrivals = new Arrivals();
  readonly #own: OwnPapers;
  /** Papers on which the extractor failed, with the hash of the text. */
  readonly #failures = new Map<PaperId, string>();
  readonly #files = new Set<string>();
  readonly #notices = { failed: 0, skipped: 0, duplicate: 0 };
  /** All that the store holds, and at which version; loaded when there is something to write. */
  #stored: { state: StoredState; version: string } | null = null;
  #records = 0;
  #unwritten = 0;
  #isInputComplete = false;

  constructor(store: GraphStore, known: KnownTexts, options: IngestRunOptions) {
    this.#store = store;
    this.#known = known;
    this.#options = options;
    this.#progress = new Progress(options.onEvent);
    this.#own = new OwnPapers(options.extractor.version, options.now);
    this.#reading = new Reading({
      extractor: options.extractor,
      workers: options.workers,
      signal: options.signal,
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
    this.#files.add(file);
    this.#own.addSource(document.id, file);
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
    const candidate = { document, hash, file, line };
    const known = this.#known.texts.get(document.id);
    if (known?.hash === hash && known.extractor === this.#options.extractor.version) return this.#own.skip(candidate);
    await this.#reading.add(candidate);
    const size = this.#stored?.state.papers.size ?? this.#known.texts.size;
    if (this.#unwritten >= Math.max(flushAtLeast, size / 2)) await this.flush();
  }

  /** Brings the store up to date with the whole input. */
  async finish(): Promise<void> {
    this.#isInputComplete = true;
    await this.flush();
  }

  /** Reads what waits, resolves all papers and writes what differs from the store. */
  async flush(): Promise<void> {
    const { signal } = this.#options;
    await this.#reading.finish();
    signal?.throwIfAborted();
    for (let attempt = 1; ; attempt++) {
      try {
        const onWait = () => this.#progress.at('wait', 0, null);
        await this.#store.exclusively(() => this.#bringUpToDate(), { signal, onWait });
        return;
      } catch (error) {
        if (!(error instanceof WriterReplaced) || attempt === attempts) throw error;
        this.#stored = null;
      }
    }
  }

  /** While nobody else writes. What was resolved before others wrote is resolved anew. */
  async #bringUpToDate(): Promise<void> {
    const { signal, corrections } = this.#options;
    const version = await this.#store.version();
    if (await this.#isUpToDate(version)) return;
    if (this.#stored?.version !== version) {
      const state = await loadStoredState(this.#store);
      for (const candidate of this.#own.replacedIn(state)) await this.#reading.add(candidate);
      await this.#reading.finish();
      this.#stored = { state, version };
    }
    const { state } = this.#stored;
    this.#own.layOver(state.papers);
    this.#progress.at('resolve', 0, state.papers.size);
    const graph = resolve([...state.papers.values()], corrections);
    this.#progress.at('resolve', graph.papers.length, graph.papers.length);
    const onProgress = (done: number, total: number) => this.#progress.at('write', done, total);
    await writeDifference(this.#store, state, graph, {
      onProgress,
      signal,
      wholeBy: corrections.length === 0 ? resolutionVersion : '',
    });
    this.#stored = { state, version: await this.#store.version() };
    this.#unwritten = 0;
  }

  /** Whether this input changes nothing, and the graph needs no completion either. */
  async #isUpToDate(version: string): Promise<boolean> {
    if (version !== this.#known.version || this.#stored !== null || this.#options.corrections.length > 0) return false;
    if (this.#own.differFrom(this.#known)) return false;
    const [mark] = await this.#store.read(isWhole, {});
    return mark?.wholeBy === resolutionVersion;
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
      const before = this.#known.texts.get(id);
      if (before === undefined) counts.added++;
      else if (before.hash === hash && before.extractor === this.#options.extractor.version) counts.unchanged++;
      else counts.changed++;
    }
    return counts;
  }

  #keep(candidate: Candidate, extract: Extract): void {
    if (!this.#arrivals.isChosen(candidate.document.id, candidate.hash)) return;
    this.#own.keep(candidate, extract);
    this.#unwritten++;
  }

  #fail({ document, hash, file, line }: Candidate, reason: string): void {
    if (!this.#arrivals.isChosen(document.id, hash)) return;
    this.#failures.set(document.id, hash);
    this.note({ level: 'failed', file, line, reason: `paper ${document.id} cannot be read: ${reason}` });
  }

  #tellReading(): void {
    const { done, handedIn } = this.#reading.progress;
    this.#progress.at('extract', done, this.#isInputComplete ? handedIn : null);
  }
}
