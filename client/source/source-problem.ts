/** A failed call in words for people: what is wrong, and the way out. */
export class SourceProblem extends Error {
  override name = 'SourceProblem';
  readonly title: string;
  /** HTTP status, or 0 when no answer came. */
  readonly status: number;
  /** Whether nobody could be asked, the server or its database being away: it passes by itself when they are back. */
  readonly isAway: boolean;

  constructor(title: string, message: string, status: number, options: ErrorOptions & { isAway?: boolean } = {}) {
    super(message, options);
    this.title = title;
    this.status = status;
    this.isAway = options.isAway ?? false;
  }
}

export const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

/** What the page shows of an error. */
export interface ErrorWords {
  title: string;
  message: string;
  /** False where trying again would give the same answer. */
  mayPass: boolean;
  /** True where the page finds out by itself that the server or its database is back. */
  isAway: boolean;
}

/** The source's own words, or a plain sentence for an error nobody foresaw. */
export const wordsOf = (error: unknown): ErrorWords =>
  error instanceof SourceProblem
    ? {
        title: error.title,
        message: error.message,
        mayPass: error.status === 0 || error.status >= 500,
        isAway: error.isAway,
      }
    : {
        title: 'Something went wrong in this page',
        message: 'Reload the page; your view is kept in its address.',
        mayPass: true,
        isAway: false,
      };
