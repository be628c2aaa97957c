/** One row alone is larger than the whole answer may be. */
export class RowTooLarge extends Error {}

/** Counts the rows of an answer and their bytes as JSON, and says when it is full. */
export class AnswerLimit {
  readonly #maxRows: number;
  readonly #maxBytes: number;
  #rows = 0;
  #bytes = 0;

  constructor({ limit, maxBytes }: { limit: number; maxBytes: number }) {
    this.#maxRows = limit;
    this.#maxBytes = maxBytes;
  }

  /** True when no further row may come. */
  get isFull(): boolean {
    return this.#rows >= this.#maxRows;
  }

  /** @returns whether a row of so many bytes still fits. @throws RowTooLarge when not even the first does. */
  fits(bytes: number): boolean {
    if (this.#bytes + bytes > this.#maxBytes) {
      if (this.#rows === 0) throw new RowTooLarge();
      return false;
    }
    this.#rows++;
    this.#bytes += bytes;
    return true;
  }
}
