import type { Document } from '../../vocabulary/document.ts';
import type { PaperId } from '../../vocabulary/ids.ts';

/** A record of the input that names a paper. */
interface Arrival {
  hash: string;
  length: number;
  /** `file:line`, for people. */
  place: string;
}

/** What a record is to those of the same paper that came before it in this input. */
export type Verdict = { kind: 'first' } | { kind: 'same' | 'better' | 'worse'; earlier: string };

const lengthOf = (document: Document): number => document.title.length + document.abstract.length;

/**
 * Which record of a paper counts when one input holds several: the one with the longest text, of equally long ones that
 * with the smallest hash. So the choice does not depend on the order in which they come.
 */
export class Arrivals {
  readonly #chosen = new Map<PaperId, Arrival>();

  /** Compares a cleaned document with earlier ones of its id, and keeps it if it is the best so far. */
  take(document: Document, hash: string, place: string): Verdict {
    const earlier = this.#chosen.get(document.id);
    const arrival = { hash, length: lengthOf(document), place };
    if (earlier === undefined) {
      this.#chosen.set(document.id, arrival);
      return { kind: 'first' };
    }
    if (earlier.hash === hash) return { kind: 'same', earlier: earlier.place };
    const isBetter = arrival.length > earlier.length || (arrival.length === earlier.length && hash < earlier.hash);
    if (isBetter) this.#chosen.set(document.id, arrival);
    return { kind: isBetter ? 'better' : 'worse', earlier: earlier.place };
  }

  /** Whether this is the text that counts for the paper so far. */
  isChosen(id: PaperId, hash: string): boolean {
    return this.#chosen.get(id)?.hash === hash;
  }

  /** Each paper of the input with the hash that counts. */
  *chosen(): Iterable<[PaperId, string]> {
    for (const [id, { hash }] of this.#chosen) yield [id, hash];
  }
}
