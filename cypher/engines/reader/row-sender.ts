import type { ReaderMessage, ReaderQuery } from './messages.ts';

/** Bytes of rows in one message: some milliseconds' work for the parent. */
const bytesPerMessage = 64 * 1024;

/** One row alone is larger than the whole answer may be. */
export class RowTooLarge extends Error {}

/** Sends rows in pieces, up to a number of rows and of bytes. */
export class RowSender {
  readonly #query: ReaderQuery;
  readonly #send: (message: ReaderMessage) => void;
  #waiting: string[] = [];
  #waitingBytes = 0;
  #rows = 0;
  #bytes = 0;
  /** True when a row was left out for its size. */
  isFull = false;

  constructor(query: ReaderQuery, send: (message: ReaderMessage) => void) {
    this.#query = query;
    this.#send = send;
  }

  /** @returns whether another row may come. @throws RowTooLarge when not even the first fits. */
  take(row: unknown[]): boolean {
    const json = JSON.stringify(row, plainNumber);
    const bytes = Buffer.byteLength(json);
    if (this.#bytes + bytes > this.#query.maxBytes) {
      if (this.#rows === 0) throw new RowTooLarge();
      this.isFull = true;
      return false;
    }
    this.#rows++;
    this.#bytes += bytes;
    this.#waiting.push(json);
    this.#waitingBytes += bytes;
    if (this.#waitingBytes >= bytesPerMessage) this.flush();
    return this.#rows < this.#query.limit;
  }

  flush(): void {
    if (this.#waiting.length > 0) this.#send({ kind: 'rows', json: `[${this.#waiting.join(',')}]` });
    this.#waiting = [];
    this.#waitingBytes = 0;
  }
}

/** The engine gives sums and counts inside lists as integers of any size, which JSON does not know. */
const plainNumber = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? Number(value) : value);
