import type { GraphStore } from './graph-store.ts';
import type { StoreOptions } from './store-options.ts';

export type { StoreOptions } from './store-options.ts';

const neo4jUri = /^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\//;

export const isNeo4jUri = (location: string): boolean => neo4jUri.test(location);

/**
 * Opens a graph: the embedded store in a file, or Neo4j at `bolt://`, `neo4j://`, `neo4j+s://` … An empty one gets its
 * schema. The embedded engine or the driver is loaded only when it is needed.
 * @throws StoreBusy when another process holds the file.
 * @throws StoreUnusable when it is damaged, foreign, of another version, not writable, or the server is away.
 */
export async function openStore(location: string, options: StoreOptions = {}): Promise<GraphStore> {
  if (!isNeo4jUri(location)) {
    const { openLadybug } = await import('./engines/ladybug/ladybug-store.ts');
    return openLadybug(location, options);
  }
  const { openNeo4j } = await import('./engines/neo4j/neo4j-store.ts');
  return openNeo4j(location, options);
}
