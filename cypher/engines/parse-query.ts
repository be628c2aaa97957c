import { z } from 'zod';
import type { NamedQuery } from '../named-query.ts';

const Parameters = z.record(z.string(), z.unknown());

/** @throws ZodError when the parameters do not suit the query. */
export const parseParameters = <P, R>(query: NamedQuery<P, R>, parameters: P): Record<string, unknown> =>
  Parameters.parse(query.parameters.parse(parameters));

/** Parses each row by the query's schema; a mismatch is a fault of ours and names the query and the row. */
export function parseRows<P, R>(query: NamedQuery<P, R>, rows: Record<string, unknown>[]): R[] {
  return rows.map((row, index) => {
    const parsed = query.row.safeParse(row);
    if (parsed.success) return parsed.data;
    throw new Error(`Row ${index + 1} of the query ${query.name} is not as expected: ${parsed.error.message}`, {
      cause: parsed.error,
    });
  });
}
