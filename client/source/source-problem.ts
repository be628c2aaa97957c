import type { QueryPlace } from '../../vocabulary/api/problem.ts';

/** A failed call in words for people: what is wrong, and the way out. */
export class SourceProblem extends Error {
  override name = 'SourceProblem';
  readonly title: string;
  /** HTTP status, or 0 when no answer came. */
  readonly status: number;
  /** Whether nobody could be asked, the server or its database being away: it passes by itself when they are back. */
  readonly isAway: boolean;

  /** What of a query's text it is about. */
  readonly at: QueryPlace | undefined;

  constructor(
    title: string,
    message: string,
    status: number,
    options: ErrorOptions & { isAway?: boolean; at?: QueryPlace | undefined } = {},
  ) {
    super(message, options);
    this.title = title;
    this.status = status;
    this.isAway = options.isAway ?? false;
    this.at = options.at;
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

/** The source's own words, or a plain sentence for an error nobody foresaw, and for what a link names and nobody has. */
export function wordsOf(error: unknown): ErrorWords {
  if (!(error instanceof SourceProblem)) {
    return {
      title: 'Something went wrong in this page',
      message: 'Reload the page; your view is kept in its address.',
      mayPass: true,
      isAway: false,
    };
  }
  const { title, message, status, isAway } = error;
  if (status === 404) {
    return {
      title: 'This graph does not have it',
      message:
        'The link may come from another graph, or what it names is called otherwise since papers were read anew. ' +
        'Search finds what is here.',
      mayPass: false,
      isAway,
    };
  }
  return { title, message, mayPass: status === 0 || status >= 500, isAway };
}
