import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { GraphStore } from '../cypher/graph-store.ts';
import { openStore } from '../cypher/open-store.ts';
import { temporaryFolder } from '../cypher/temporary-folder.ts';
import type { Context } from './context.ts';
import { reachGraph } from './reach-graph.ts';

export interface Source {
  store: GraphStore;
  close(): Promise<void>;
}

/**
 * Opens a graph that is to be read whole: its store or, where a server holds that, a copy of the store which the server
 * makes. The graph of the copy stands still, whatever the server writes meanwhile.
 */
export async function openSource(context: Context): Promise<Source> {
  const graph = await reachGraph(context, { readOnly: true });
  if (graph.kind === 'store') return { store: graph.store, close: () => graph.store.close() };
  const folder = await temporaryFolder('weft-source-');
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const path = join(folder, 'weft.db');
    await graph.remote.snapshot(path);
    const store = await openStore(path, { readOnly: true });
    return { store, close: () => store.close().finally(remove) };
  } catch (error) {
    await remove();
    throw error;
  }
}
