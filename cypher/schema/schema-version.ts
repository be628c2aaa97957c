/**
 * Version of the stored graph. It grows with every change to tables, properties or their meaning, and a change ships
 * with a migration (migrations.ts); a store with a version that has none is refused.
 */
export const schemaVersion = 3;
