/**
 * Version of the stored graph. It grows with every change to tables, properties or their meaning, and a change ships
 * with a migration; a store with another version is refused.
 */
export const schemaVersion = 1;
