/** What a failure is about: the moment, this one question, or whatever is asked. */
export type FailureScope = 'moment' | 'question' | 'everything';

/** An endpoint gave no answer. The message is for people and holds nothing secret. */
export class EndpointFailure extends Error {
  readonly scope: FailureScope;
  /** How long the endpoint asks to be left alone, in milliseconds. */
  readonly retryAfterMs: number | null;

  constructor(message: string, scope: FailureScope, retryAfterMs: number | null = null) {
    super(message);
    this.scope = scope;
    this.retryAfterMs = retryAfterMs;
  }
}

const everything = new Set([401, 402, 403, 404, 405, 410]);
const moment = new Set([408, 409, 425, 429]);
const notImplemented = 501;

/** HTTP's own words (RFC 9110): what else may be asked once this was answered; null for no failure. */
export function scopeOf(status: number): FailureScope | null {
  if (status >= 200 && status < 300) return null;
  if ((status >= 500 && status !== notImplemented) || moment.has(status)) return 'moment';
  return (status >= 300 && status < 400) || everything.has(status) ? 'everything' : 'question';
}

/** The header Retry-After, seconds or a date (RFC 9110, section 10.2.3), in milliseconds from now; null without one. */
export function retryAfterMs(header: string | null, now: number = Date.now()): number | null {
  if (header === null) return null;
  const wait = /^\s*\d+(?:\.\d+)?\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(wait) ? null : Math.max(0, wait);
}
