/**
 * A value made from the store's content and kept until that changes. Callers share one making; one that fails is not
 * kept. With `stale`, callers get the old value while a new one is made.
 */
export class Kept<T> {
  readonly #make: () => Promise<T>;
  readonly #stale: boolean;
  #current: { version: string; value: Promise<T> } | null = null;
  #ready: T | null = null;

  constructor(make: () => Promise<T>, { stale }: { stale: boolean }) {
    this.#make = make;
    this.#stale = stale;
  }

  /** Makes the value for a version now, if one was ever asked for, and waits for it. A failure waits for the next `get`. */
  async renew(version: string): Promise<void> {
    if (this.#current === null) return;
    const { value } = this.#start(version);
    await value.then(
      () => undefined,
      () => undefined,
    );
  }

  /** The value for a version of the content. */
  async get(version: string): Promise<T> {
    const { value } = this.#start(version);
    return this.#stale && this.#ready !== null ? this.#ready : value;
  }

  #start(version: string): { version: string; value: Promise<T> } {
    if (this.#current?.version === version) return this.#current;
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
    return current;
  }
}
