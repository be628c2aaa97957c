import { StoreUnusable } from '../engines/store-errors.ts';
import { schemaVersion } from './schema-version.ts';

/** Refuses a store that another version of Weft has written. */
export function checkVersion(location: string, found: unknown): void {
  if (found === schemaVersion) return;
  if (typeof found === 'number' && found > schemaVersion) {
    throw new StoreUnusable(
      location,
      `it has version ${found} of the graph's schema and this Weft knows versions up to ${schemaVersion}. Use a newer Weft.`,
    );
  }
  throw new StoreUnusable(
    location,
    `it says its schema has version ${String(found)}, which this Weft (version ${schemaVersion}) does not know. ` +
      'Give another store with --db and read your papers into it.',
  );
}
