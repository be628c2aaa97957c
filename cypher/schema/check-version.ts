import { StoreUnusable } from '../engines/store-errors.ts';
import { type Migration, migrations } from './migrations.ts';
import { schemaVersion } from './schema-version.ts';

/**
 * Which steps bring a store of this version up to date, in order; none for one that is.
 * @throws StoreUnusable for a version that this Weft does not know, and for an older one that may not be written to.
 */
export function migrationsFrom(location: string, found: unknown, readOnly: boolean): Migration[] {
  if (found === schemaVersion) return [];
  if (typeof found === 'number' && found > schemaVersion) {
    throw new StoreUnusable(
      location,
      `it has version ${found} of the graph's schema and this Weft knows versions up to ${schemaVersion}. Use a newer Weft.`,
    );
  }
  const first = migrations.findIndex(({ from }) => from === found);
  if (first < 0) {
    throw new StoreUnusable(
      location,
      `it says its schema has version ${String(found)}, which this Weft (version ${schemaVersion}) does not know. ` +
        'Give another store with --db and read your papers into it.',
    );
  }
  if (readOnly) {
    throw new StoreUnusable(
      location,
      `it has version ${String(found)} of the graph's schema, and reading cannot bring it to version ${schemaVersion}. ` +
        '`weft ingest` does.',
    );
  }
  return migrations.slice(first);
}
