import { migrationsFrom } from '../../schema/check-version.ts';
import { ladybugSchema } from '../../schema/ladybug-schema.ts';
import type { Migration } from '../../schema/migrations.ts';
import { schemaVersion } from '../../schema/schema-version.ts';
import { StoreUnusable } from '../store-errors.ts';
import type { LadybugConnection } from './ladybug-connection.ts';

/** Gives an empty store its tables, all or none; refuses a store that is not ours or of another version. */
export async function prepareSchema(connection: LadybugConnection, path: string, readOnly: boolean): Promise<void> {
  const { rows: tables } = await connection.run('CALL show_tables() RETURN name');
  if (tables.some((table) => table.name === 'Meta')) {
    const { rows } = await connection.run('MATCH (m:Meta) RETURN m.schemaVersion AS version');
    const steps = migrationsFrom(path, rows[0]?.version, readOnly);
    if (steps.length > 0) await migrate(connection, steps);
    // Stores that were made before ingests marked their end; who knows nothing of the column is not disturbed by it.
    if (!readOnly) await connection.run('ALTER TABLE Meta ADD IF NOT EXISTS `wholeBy` STRING');
    return;
  }
  if (tables.length > 0) {
    throw new StoreUnusable(
      path,
      `it is a database of another program (tables ${tables.map((t) => t.name).join(', ')}).`,
    );
  }
  if (readOnly) throw new StoreUnusable(path, 'it is empty, and reading cannot fill it. `weft ingest` does.');
  await connection.run('BEGIN TRANSACTION');
  for (const statement of ladybugSchema) await connection.run(statement);
  await connection.run('COMMIT');
}

async function migrate(connection: LadybugConnection, steps: Migration[]): Promise<void> {
  await connection.run('BEGIN TRANSACTION');
  for (const statement of steps.flatMap(({ ladybug }) => ladybug)) await connection.run(statement);
  await connection.run(`MATCH (m:Meta) SET m.schemaVersion = ${schemaVersion}`);
  await connection.run('COMMIT');
}
