import { z } from 'zod';
import { maxQueryCharacters } from '../../vocabulary/api/query.ts';
import { savedFile } from './saved-file.ts';
import { type SavedList, type Shelf, savedList } from './saved-list.ts';

const ownQuery = {
  text: z.string().min(1).max(maxQueryCharacters),
  parameters: z.record(z.string(), z.unknown()),
};

/** A query of the reader's own under a name. */
export const SavedQuery = z.object({
  id: z.string().min(1).max(100),
  name: z.string().trim().min(1).max(200),
  ...ownQuery,
  savedAt: z.iso.datetime(),
});
export type SavedQuery = z.infer<typeof SavedQuery>;

/** The file that holds saved queries, version 1. */
export const queriesFile = savedFile({ format: 'weft-queries', version: 1, list: 'queries', item: SavedQuery });

/** The reader's own queries, kept in this browser whatever the graph. */
export const savedQueries = (storage: Shelf | null): SavedList<SavedQuery> =>
  savedList<SavedQuery>({
    storage,
    key: 'weft.queries',
    prefix: 'query',
    ...queriesFile,
    isSame: (a, b) => JSON.stringify([a.name, a.text, a.parameters]) === JSON.stringify([b.name, b.text, b.parameters]),
    withId: (query, id) => ({ ...query, id }),
    refusal:
      'This browser does not keep it: its storage is full or forbidden for this page. Export the queries as a file.',
  });

/** A query that was run and answered. */
export const PastQuery = z.object({ ...ownQuery, at: z.iso.datetime(), rows: z.int(), cut: z.boolean() });
export type PastQuery = z.infer<typeof PastQuery>;
