/** Runs tasks one after another, in the order in which they came; a failed one does not stop the next. */
export class WriteQueue {
  #last: Promise<unknown> = Promise.resolve();

  run<T>(task: () => Promise<T>): Promise<T> {
    const result = this.#last.then(task, task);
    this.#last = result.catch(() => undefined);
    return result;
  }

  /** Resolves when all that was queued so far has ended. */
  async idle(): Promise<void> {
    await this.#last;
  }
}
