import { setTimeout as sleep } from 'node:timers/promises';
import { EndpointFailure } from './endpoint-failure.ts';

export interface PatienceOptions {
  /** How often one question is asked … */
  tries: number;
  /** … and for how long at most, in milliseconds. */
  longestMs: number;
  /** The pause before the second try, in milliseconds; each later one is twice as long, with up to a quarter on top. */
  firstPauseMs: number;
  /** The longest that an endpoint's own wish for a pause is followed, in milliseconds. */
  longestPauseMs: number;
  /** After so many questions in a row without an answer nobody asks any more … */
  hopelessAfter: number;
  /** … for this long, in milliseconds. */
  restMs: number;
}

export const usualPatience: PatienceOptions = {
  tries: 7,
  longestMs: 300_000,
  firstPauseMs: 1_000,
  longestPauseMs: 120_000,
  hopelessAfter: 8,
  restMs: 60_000,
};

/** @throws the signal's reason */
async function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted();
  if (milliseconds > 0) await sleep(milliseconds, undefined, { signal }).catch(() => signal?.throwIfAborted());
}

/**
 * Tries again what may work later. All that is asked at once keeps to a pause that one answer asked for, and an
 * endpoint that refuses whatever it is asked is left alone, so that the rest of a long input fails at once.
 */
export class Patience {
  readonly #options: PatienceOptions;
  #notBefore = 0;
  #unansweredInARow = 0;
  #rest: { until: number; why: string } | null = null;

  constructor(options: PatienceOptions) {
    this.#options = options;
  }

  /** @throws EndpointFailure when nothing helps; the signal's reason when it says stop. */
  async try<T>(ask: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    const { tries, longestMs, firstPauseMs, longestPauseMs } = this.#options;
    const end = performance.now() + longestMs;
    for (let tried = 1; ; tried++) {
      await this.#keepPause(signal);
      this.#keepRest();
      try {
        const answer = await ask();
        this.#unansweredInARow = 0;
        this.#rest = null;
        return answer;
      } catch (error) {
        if (!(error instanceof EndpointFailure) || signal?.aborted) throw error;
        const { retryAfterMs } = error;
        const isTooLong = (retryAfterMs ?? 0) > longestPauseMs || performance.now() > end;
        if (error.scope !== 'moment' || tried >= tries || isTooLong) throw this.#giveUp(error, tried);
        if (retryAfterMs !== null) this.#notBefore = Math.max(this.#notBefore, performance.now() + retryAfterMs);
        await pause(firstPauseMs * 2 ** (tried - 1) * (1 + Math.random() / 4), signal);
      }
    }
  }

  async #keepPause(signal: AbortSignal | undefined): Promise<void> {
    await pause(Math.max(0, this.#notBefore - performance.now()), signal);
  }

  #keepRest(): void {
    if (this.#rest === null || performance.now() > this.#rest.until) return;
    throw new EndpointFailure(`not asked, since the endpoint answers nobody (${this.#rest.why})`, 'everything');
  }

  #giveUp({ message, scope, retryAfterMs }: EndpointFailure, tried: number): EndpointFailure {
    this.#unansweredInARow++;
    const isHopeless = scope === 'everything' || this.#unansweredInARow >= this.#options.hopelessAfter;
    if (isHopeless) this.#rest = { until: performance.now() + this.#options.restMs, why: message };
    const often = tried === 1 ? '' : ` (asked ${tried} times)`;
    return new EndpointFailure(`${message}${often}`, scope, retryAfterMs);
  }
}
