import type { ManagedTransaction } from 'neo4j-driver';
import type { Table } from '../../graph-store.ts';
import type { QueryRefused } from '../../guard/query-refused.ts';
import { AnswerLimit, RowTooLarge } from '../answer-limit.ts';
import { maxAnswerBytes } from '../read-limits.ts';
import { rowTooLarge, tookMemory } from '../reader-refusals.ts';
import { withIntegers } from './neo4j-dialect.ts';
import { isOutOfMemory } from './plain-error.ts';
import { plainMistake } from './plain-mistake.ts';
import { plainValue } from './plain-value.ts';
import { planOf } from './plan-steps.ts';

/** Rows that are asked for at once: they are in memory before any can be refused. */
export const readerFetchSize = 100;

/**
 * Runs a reader's query, which has passed the guard, and takes rows until the answer is full. What the server refuses
 * for its size is returned and not thrown: as an error that passes, the driver would try it again and again.
 */
export async function askNeo4j(
  transaction: ManagedTransaction,
  { text, parameters, limit }: { text: string; parameters: Record<string, unknown>; limit: number },
): Promise<Table | QueryRefused> {
  const answer = new AnswerLimit({ limit, maxBytes: maxAnswerBytes });
  const rows: unknown[][] = [];
  try {
    const result = transaction.run(text, withIntegers(parameters));
    const columns = await result.keys();
    for await (const record of result) {
      const row = columns.map((column) => plainValue(record.get(column)));
      if (answer.isFull || !answer.fits(Buffer.byteLength(JSON.stringify(row)))) return { columns, rows, cut: true };
      rows.push(row);
    }
    const { plan, profile } = await result.summary();
    const operator = profile || plan;
    return { columns, rows, cut: false, ...(operator && { plan: planOf(operator) }) };
  } catch (error) {
    if (error instanceof RowTooLarge) return rowTooLarge(maxAnswerBytes);
    if (isOutOfMemory(error)) return tookMemory();
    throw error;
  }
}

/** What the server says against a query, for people. */
export const neo4jRefusal = (error: unknown): QueryRefused =>
  plainMistake(error instanceof Error ? error.message : String(error), error);
