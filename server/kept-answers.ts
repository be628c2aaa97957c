import { Kept } from './kept.ts';

/** Answers to the requests asked last, each made from the store's content and kept until that changes. */
export class KeptAnswers<Request, Answer> {
  readonly #make: (request: Request) => Promise<Answer>;
  readonly #most: number;
  readonly #answers = new Map<string, Kept<Answer>>();

  /** @param most so many are kept at once */
  constructor(most: number, make: (request: Request) => Promise<Answer>) {
    this.#most = most;
    this.#make = make;
  }

  clear(): void {
    this.#answers.clear();
  }

  get(request: Request, version: string): Promise<Answer> {
    const key = JSON.stringify(request);
    const kept = this.#answers.get(key) ?? new Kept(() => this.#make(request), { stale: false });
    // Asked for last, kept longest.
    this.#answers.delete(key);
    this.#answers.set(key, kept);
    const [oldest] = this.#answers.keys();
    if (this.#answers.size > this.#most && oldest !== undefined) this.#answers.delete(oldest);
    return kept.get(version);
  }
}
