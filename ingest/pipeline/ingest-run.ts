import { WriterReplaced } from '../../cypher/engines/store-errors.ts';
import type { GraphStore, OtherWriter } from '../../cypher/graph-store.ts';
import type { IngestSummary, JobEvent, Notice } from '../../vocabulary/api/job.ts';
import type { Document } from '../../vocabulary/document.ts';
import type { Extract } from '../../vocabulary/extract.ts';
import type { PaperId } from '../../vocabulary/ids.ts';
import type { Extractor } from '../extractor.ts';
import { byText } from '../resolve/order.ts';
import type { Correction } from '../resolve/resolved-graph.ts';
import { clean } from '../text/clean.ts';
import { reasonOf } from '../workers/reason-of.ts';
import { Arrivals } from './arrivals.ts';
import { GraphUpdate } from './graph-update.ts';
import { OwnPapers } from './own-papers.ts';
import { paperHash } from './paper-hash.ts';
import { Progress } from './progress.ts';
import type { Candidate } from './reading.ts';
import { Reading } from './reading.ts';
import type { KnownTexts } from './stored-state.ts';

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

/** How often a write is begun again after another process took over. */
const attempts = 3;

/** One ingest under way: takes records in, knows what became of each, brings the store up to date. */
export class IngestRun {
  readonly #store: GraphStore;
  readonly #known: KnownTexts;
  readonly #options: IngestRunOptions;
  readonly #progress: Progress;
  readonly #reading: Reading;
  readonly #update: GraphUpdate;
  readonly #arrivals = new Arrivals();
  readonly #own: OwnPapers;
  /** Papers on which the extractor failed, with the hash of the text. */
  readonly #failures = new Map<PaperId, string>();
  readonly #files = new Set<string>();
  readonly #notices = { failed: 0, skipped: 0, duplicate: 0 };
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
    this.#update = new GraphUpdate({
      store,
      own: this.#own,
      corrections: options.corrections,
      progress: this.#progress,
      signal: options.signal,
      read: async (candidates) => {
        for (const candidate of candidates) await this.#reading.add(candidate);
        await this.#reading.finish();
      },
    });
  }

  /** Looks some records up that are about to be taken in. */
  async expect(documents: Document[]): Promise<void> {
    await this.#known.lookUp(documents.map(({ id }) => id));
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
    const known = this.#known.get(document.id);
    if (known?.hash === hash && known.extractor === this.#options.extractor.version) return this.#own.skip(candidate);
    await this.#reading.add(candidate);
    const size = this.#update.size ?? this.#known.stored;
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
        const onWait = (writer: OtherWriter) => this.#progress.waitFor(writer);
        await this.#store.exclusively(() => this.#bringUpToDate(), { signal, onWait });
        return;
      } catch (error) {
        if (!(error instanceof WriterReplaced) || attempt === attempts) throw error;
        this.#update.forget();
      }
    }
  }

  /** While nobody else writes. */
  async #bringUpToDate(): Promise<void> {
    const version = await this.#store.version();
    const differs = version !== this.#known.version || this.#own.differFrom(this.#known);
    await this.#update.run({ version, differs, known: this.#known.stored });
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
      const before = this.#known.get(id);
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
