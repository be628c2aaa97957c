/**
 * A value made from the store's content and kept until that changes. Callers share one making; one that fails is not
 * kept. With `stale`, callers get the old value while a new one is made.
 */
export class Kept<T> {
  readonly #make: () => Promise<T>;
  readonly #stale: boolean;
  #current: { version: number; value: Promise<T> } | null = null;
  #ready: T | null = null;

  constructor(make: () => Promise<T>, { stale }: { stale: boolean }) {
    this.#make = make;
    this.#stale = stale;
  }

  /** The value for a version of the content. */
  async get(version: number): Promise<T> {
    if (this.#current?.version !== version) {
      const value = this.#make();
      const current = { version, value };
      this.#current = current;
      value.then(
        (made) => {
          if (this.#current === current) this.#ready = made;
        },
        () => {
          if (this.#current === current) this.#current = null;
        },
      );
    }
    if (this.#stale && this.#ready !== null) return this.#ready;
    return this.#current.value;
  }
}
