import { QueryRefused } from '../guard/query-refused.ts';

/** What a reader is told when a query that passed the guard cannot be answered. */
export const tookMemory = (): QueryRefused =>
  new QueryRefused(
    "The query took more memory than a reader's query may, and was stopped. Match fewer combinations, set a LIMIT " +
      'before values are collected or sorted, or return less.',
  );

export const rowTooLarge = (maxBytes: number): QueryRefused =>
  new QueryRefused(
    `One row of the answer is larger than the ${maxBytes / 1e6} MB that a whole answer may have. Return fewer ` +
      'properties, or collect fewer values.',
  );

export const brokeDown = (): QueryRefused =>
  new QueryRefused(
    'The query broke down, for the memory that it took or for its form. Nothing is lost and other queries go on; match ' +
      'or collect less, or write it in a simpler way, with fewer nested expressions.',
  );
