import { z } from 'zod';
import { type KeptViews, mostKeptViews } from '../../kept-views.ts';
import { defaultTimeoutMs } from '../read-limits.ts';
import { StoreUnusable } from '../store-errors.ts';
import type { Neo4jSessions } from './neo4j-sessions.ts';

/** The lock of one node, so that two processes do not both take the last room; nothing of the graph changes. */
const keepView = `MATCH (m:Meta {id: 'weft'}) SET m.schemaVersion = m.schemaVersion
  WITH count(m) AS locked
  OPTIONAL MATCH (v:KeptView)
  WITH count(v) AS kept, count(CASE WHEN v.id = $id THEN 1 END) > 0 AS isKept
  FOREACH (one IN CASE WHEN NOT isKept AND kept < toInteger($most) THEN [1] ELSE [] END |
    CREATE (:KeptView {id: $id, address: $address}))
  RETURN isKept OR kept < toInteger($most) AS isKept`;
const keptView = 'MATCH (v:KeptView {id: $id}) RETURN v.address AS address LIMIT 1';

const KeepRow = z.object({ isKept: z.boolean() });
const ViewRow = z.object({ address: z.string() });

/**
 * Views as nodes `KeptView` that nothing is joined to, so that whoever serves the same database opens the same links.
 * They are written without the lease of those who write the graph and are not counted as writes of it: an ingest of
 * hours keeps no link waiting, and nobody reads the graph again for one.
 */
export const viewNodes = (sessions: Neo4jSessions, location: string, isReadOnly: boolean): KeptViews => ({
  async keep(id, address) {
    if (isReadOnly) throw new StoreUnusable(location, 'it was opened for reading only.');
    return sessions.write('keep-view', async (transaction) => {
      const { records } = await transaction.run(keepView, { id, address, most: mostKeptViews });
      return KeepRow.parse(records[0]?.toObject()).isKept;
    });
  },
  get: (id) =>
    sessions.read('kept-view', defaultTimeoutMs, async (transaction) => {
      const { records } = await transaction.run(keptView, { id });
      return records[0] === undefined ? null : ViewRow.parse(records[0].toObject()).address;
    }),
});
