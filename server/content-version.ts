import type { GraphStore } from '../cypher/graph-store.ts';
import { nodeCounts } from '../cypher/queries/node-counts.ts';
import { sourcesRead } from '../cypher/queries/sources-read.ts';

/** How long another writer's work may go unseen, in milliseconds. */
const unseenMs = 10_000;

/**
 * Tells states of the content apart. An embedded store is written by this process alone, which says so by `changed`.
 * Others may write to a Neo4j graph; every ingest leaves its time at the sources, so that is looked at now and then.
 */
export class ContentVersion {
  readonly #store: GraphStore;
  #own = 0;
  #others: { mark: Promise<string>; at: number } | null = null;

  constructor(store: GraphStore) {
    this.#store = store;
  }

  changed(): void {
    this.#own++;
    this.#others = null;
  }

  async current(): Promise<string> {
    if (this.#store.engine === 'ladybug') return `${this.#own}`;
    const now = performance.now();
    if (this.#others === null || now - this.#others.at > unseenMs) this.#others = { mark: this.#mark(), at: now };
    return `${this.#own} ${await this.#others.mark}`;
  }

  async #mark(): Promise<string> {
    return JSON.stringify([await this.#store.read(nodeCounts, {}), await this.#store.read(sourcesRead, {})]);
  }
}
