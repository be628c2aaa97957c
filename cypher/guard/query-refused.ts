/** A reader's query that may not or cannot run; the message is for the reader. */
export class QueryRefused extends Error {
  override name = 'QueryRefused';
}
