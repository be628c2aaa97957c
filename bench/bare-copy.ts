import { z } from 'zod';
import { loadLadybug } from '../cypher/engines/ladybug/load-ladybug.ts';
import type { GraphStore } from '../cypher/graph-store.ts';

export interface BareCopy {
  /** Asks by the engine's own calls, and gives the seconds that took. */
  seconds(text: string, parameters: BareParameters): Promise<number>;
  close(): Promise<void>;
}

/** What a statement of a read can be given. */
export const BareParameters = z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())]));
export type BareParameters = z.infer<typeof BareParameters>;

/** A copy of an embedded store, open by the engine's own library and nothing of ours. */
export async function openBareCopy(store: GraphStore, path: string): Promise<BareCopy> {
  await store.copyTo?.(path);
  const { Database, Connection } = loadLadybug();
  const database = new Database(path, 512 * 1024 * 1024, true, false, 2 ** 40);
  const connection = new Connection(database);
  await connection.query('CALL timeout=30000');
  return {
    async seconds(text, parameters) {
      const start = performance.now();
      const prepared = await connection.prepare(text);
      const result = await connection.execute(prepared, parameters);
      for (const one of Array.isArray(result) ? result : [result]) {
        one.getAllSync();
        one.close();
      }
      return (performance.now() - start) / 1000;
    },
    async close() {
      await connection.close();
      await database.close();
    },
  };
}
