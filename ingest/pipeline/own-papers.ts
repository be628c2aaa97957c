import type { Extract } from '../../vocabulary/extract.ts';
import type { PaperId } from '../../vocabulary/ids.ts';
import { byText } from '../resolve/order.ts';
import type { ReadPaper } from '../resolve/resolved-graph.ts';
import type { Candidate } from './reading.ts';
import type { KnownTexts, StoredState } from './stored-state.ts';

/** What one input says of its papers, to be laid over what the store holds, however often that changes meanwhile. */
export class OwnPapers {
  readonly #extractor: string;
  readonly #now: () => Date;
  readonly #read = new Map<PaperId, { candidate: Candidate; extract: Extract }>();
  /** Texts that the store held already. Kept, for another process may put another text in their place. */
  readonly #known = new Map<PaperId, Candidate>();
  readonly #sources = new Map<PaperId, Set<string>>();

  constructor(extractor: string, now: () => Date) {
    this.#extractor = extractor;
    this.#now = now;
  }

  keep(candidate: Candidate, extract: Extract): void {
    this.#read.set(candidate.document.id, { candidate, extract });
    this.#known.delete(candidate.document.id);
  }

  skip(candidate: Candidate): void {
    this.#known.set(candidate.document.id, candidate);
    this.#read.delete(candidate.document.id);
  }

  addSource(id: PaperId, file: string): void {
    const known = this.#sources.get(id);
    if (known) known.add(file);
    else this.#sources.set(id, new Set([file]));
  }

  /** All papers of this input. */
  ids(): PaperId[] {
    return [...this.#sources.keys()];
  }

  /** Whether the store, as it was known, lacks anything of this input. */
  differFrom(known: KnownTexts): boolean {
    if (this.#read.size > 0) return true;
    for (const [id, files] of this.#sources) {
      const sources = known.get(id)?.sources;
      if (sources !== undefined && [...files].some((file) => !sources.includes(file))) return true;
    }
    return false;
  }

  /** Those skipped texts that the store does not hold any more. */
  replacedIn({ papers }: Pick<StoredState, 'papers'>): Candidate[] {
    return [...this.#known.values()].filter(({ document, hash }) => {
      const stored = papers.get(document.id);
      return stored?.hash !== hash || stored.extractor !== this.#extractor;
    });
  }

  /** Lays this input over the papers of a state. */
  layOver(papers: Map<PaperId, ReadPaper>): void {
    for (const [id, { candidate, extract }] of this.#read) {
      const stored = papers.get(id);
      papers.set(id, {
        document: candidate.document,
        hash: candidate.hash,
        extractor: this.#extractor,
        extract,
        sources: stored?.sources ?? [],
        addedAt: stored?.addedAt ?? this.#now().toISOString(),
      });
    }
    for (const [id, files] of this.#sources) {
      const paper = papers.get(id);
      if (paper === undefined || [...files].every((file) => paper.sources.includes(file))) continue;
      papers.set(id, { ...paper, sources: [...new Set([...paper.sources, ...files])].sort(byText) });
    }
  }
}
