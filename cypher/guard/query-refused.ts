import type { QueryPlace } from '../../vocabulary/api/problem.ts';

/** In characters. What a query holds can be 20,000 long, and engines quote it. */
const longestWord = 60;
const longestMessage = 370;

/** Without its middle: its end closes what its beginning opens. */
const shortened = (text: string, length: number): string => {
  const characters = [...text];
  if (characters.length <= length) return text;
  return `${characters.slice(0, length - 4).join('')}…${characters.slice(-3).join('')}`;
};

const readable = (message: string): string =>
  shortened(
    message.replace(/\S+/gu, (word) => shortened(word, longestWord)),
    longestMessage,
  );

/** A reader's query that may not or cannot run; the message is for the reader, and cut where it is too long. */
export class QueryRefused extends Error {
  override name = 'QueryRefused';
  /** What of the query it is about, where it is about one place. */
  readonly at: QueryPlace | undefined;

  constructor(message: string, { at, ...options }: ErrorOptions & { at?: QueryPlace | undefined } = {}) {
    super(readable(message), options);
    this.at = at;
  }
}
