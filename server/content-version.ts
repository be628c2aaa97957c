import type { GraphStore } from '../cypher/graph-store.ts';

/** How long another process's write may go unseen, in milliseconds. */
const unseenMs = 1_000;

/** The version of the content, asked of the store now and then: others may write to a Neo4j graph. */
export class ContentVersion {
  readonly #store: GraphStore;
  #seen: { version: Promise<string>; at: number } | null = null;

  constructor(store: GraphStore) {
    this.#store = store;
  }

  /** Looks again at the next question, for this process has written. */
  changed(): void {
    this.#seen = null;
  }

  current(): Promise<string> {
    const now = performance.now();
    if (this.#seen !== null && now - this.#seen.at < unseenMs) return this.#seen.version;
    const seen = { version: this.#store.version(), at: now };
    this.#seen = seen;
    seen.version.catch(() => {
      if (this.#seen === seen) this.#seen = null;
    });
    return seen.version;
  }
}
