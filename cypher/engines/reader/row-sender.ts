import { AnswerLimit } from '../answer-limit.ts';
import type { ReaderMessage, ReaderQuery } from './messages.ts';

/** Bytes of rows in one message: some milliseconds' work for the parent. */
const bytesPerMessage = 64 * 1024;

/** Sends rows in pieces, up to a number of rows and of bytes. */
export class RowSender {
  readonly #limit: AnswerLimit;
  readonly #send: (message: ReaderMessage) => void;
  #waiting: string[] = [];
  #waitingBytes = 0;
  /** True when a row was left out for its size. */
  leftOut = false;

  constructor(query: ReaderQuery, send: (message: ReaderMessage) => void) {
    this.#limit = new AnswerLimit(query);
    this.#send = send;
  }

  /** @returns whether another row may come. @throws RowTooLarge */
  take(row: unknown[]): boolean {
    const json = JSON.stringify(row, plainNumber);
    const bytes = Buffer.byteLength(json);
    if (!this.#limit.fits(bytes)) {
      this.leftOut = true;
      return false;
    }
    this.#waiting.push(json);
    this.#waitingBytes += bytes;
    if (this.#waitingBytes >= bytesPerMessage) this.flush();
    return !this.#limit.isFull;
  }

  flush(): void {
    if (this.#waiting.length > 0) this.#send({ kind: 'rows', json: `[${this.#waiting.join(',')}]` });
    this.#waiting = [];
    this.#waitingBytes = 0;
  }
}

/** The engine gives sums and counts inside lists as integers of any size, which JSON does not know. */
const plainNumber = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? Number(value) : value);
