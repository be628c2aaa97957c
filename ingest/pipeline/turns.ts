/** Longest time in which a thread attends to nothing but one piece of work, in milliseconds. */
const breathMs = 20;

/** Lets timers, sockets and signals have their turn in the midst of long work that would else keep them out. */
export class Turns {
  #last = performance.now();

  /** To be called often; waits now and then. */
  async next(): Promise<void> {
    if (performance.now() - this.#last < breathMs) return;
    await new Promise((resolve) => setImmediate(resolve));
    this.#last = performance.now();
  }
}
