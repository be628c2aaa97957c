/** A value is kept at least so many times as long as it took to make, though the content goes on changing meanwhile. */
const worthKeeping = 5;

interface Made<T> {
  version: string;
  value: Promise<T>;
  /** On `performance`'s clock; infinite while it is being made. */
  goodUntil: number;
}

/**
 * A value made from the store's content and kept until that changes. Callers share one making, and one goes on at a
 * time; one that fails is not kept. With `stale`, callers get the old value while a new one is made.
 */
export class Kept<T> {
  readonly #make: () => Promise<T>;
  readonly #stale: boolean;
  #current: Made<T> | null = null;
  #ready: T | null = null;

  constructor(make: () => Promise<T>, { stale }: { stale: boolean }) {
    this.#make = make;
    this.#stale = stale;
  }

  /** Makes the value for a version now, if one was ever asked for, and waits for it. A failure waits for the next `get`. */
  async renew(version: string): Promise<void> {
    const before = this.#current;
    if (before === null) return;
    const settled = (value: Promise<T>) =>
      value.then(
        () => undefined,
        () => undefined,
      );
    await settled(before.value);
    if (this.#current === before || this.#current === null) this.#start(version);
    if (this.#current !== null) await settled(this.#current.value);
  }

  /** The value for a version of the content, or for one a little older. */
  async get(version: string): Promise<T> {
    const kept = this.#current;
    const isGood = kept !== null && (kept.version === version || performance.now() < kept.goodUntil);
    const { value } = isGood ? kept : this.#start(version);
    return this.#stale && this.#ready !== null ? this.#ready : value;
  }

  /** The value for this version of the content where it is made already. */
  present(version: string): T | null {
    const isMade = this.#current?.version === version && Number.isFinite(this.#current.goodUntil);
    return isMade ? this.#ready : null;
  }

  #start(version: string): Made<T> {
    const begun = performance.now();
    const current: Made<T> = { version, value: this.#make(), goodUntil: Number.POSITIVE_INFINITY };
    this.#current = current;
    current.value.then(
      (made) => {
        const now = performance.now();
        current.goodUntil = now + (now - begun) * worthKeeping;
        if (this.#current === current) this.#ready = made;
      },
      () => {
        if (this.#current === current) this.#current = null;
      },
    );
    return current;
  }
}
