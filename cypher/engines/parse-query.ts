import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import type { NamedQuery } from '../named-query.ts';

const Parameters = z.record(z.string(), z.unknown());

/** @throws ZodError when the parameters do not suit the query. */
export const parseParameters = <P, R>(query: NamedQuery<P, R>, parameters: P): Record<string, unknown> =>
  Parameters.parse(query.parameters.parse(parameters));

/** Rows parsed without giving way to other work: some milliseconds' worth. */
const rowsPerTurn = 1_000;

/** Parses each row by the query's schema; a mismatch is a fault of ours and names the query and the row. */
export async function parseRows<P, R>(query: NamedQuery<P, R>, rows: Record<string, unknown>[]): Promise<R[]> {
  const parsed: R[] = [];
  for (const row of rows) {
    if (parsed.length % rowsPerTurn === rowsPerTurn - 1) await setImmediate();
    const { success, data, error } = query.row.safeParse(row);
    if (!success) {
      throw new Error(`Row ${parsed.length + 1} of the query ${query.name} is not as expected: ${error.message}`, {
        cause: error,
      });
    }
    parsed.push(data);
  }
  return parsed;
}
