import neo4j, { type ManagedTransaction } from 'neo4j-driver';
import type { Table } from '../../graph-store.ts';
import { answerQueries, type OpenSource } from '../reader/answer-queries.ts';
import type { ReaderQuery } from '../reader/messages.ts';
import { SourceAway, SourceFull } from '../reader/reader-error.ts';
import { ReadTimeout } from '../store-errors.ts';
import { makeDriver } from './make-driver.ts';
import { withIntegers } from './neo4j-dialect.ts';
import { metadataOf } from './neo4j-sessions.ts';
import { isAway, isOutOfMemory, plainError } from './plain-error.ts';
import { plainValue } from './plain-value.ts';
import { planOf } from './plan-steps.ts';
import { ReaderSource } from './reader-source.ts';

// The program of a reader process on Neo4j: asks the server readers' queries, and takes in what it answers. The server
// sends a row whole, however large it is, so it had better come here than to the process that serves.

/** Memory of the whole process in bytes; the heap of `ReaderProcess` bounds it too. */
const maxRssBytes = 640 * 1024 * 1024;
/** Rows that are asked for at once: they are in memory before any can be refused. */
const fetchSize = 100;

async function open(source: string): Promise<OpenSource> {
  const { uri, database, ...account } = ReaderSource.parse(JSON.parse(source));
  const driver = makeDriver(uri, { ...account, useBigInt: true });
  return {
    async ask(query, take) {
      const session = driver.session({
        defaultAccessMode: neo4j.session.READ,
        fetchSize,
        bookmarks: query.bookmarks,
        ...(database === undefined ? {} : { database }),
      });
      const { timeoutMs } = query;
      try {
        const ask = once((transaction: ManagedTransaction) => takeRows(transaction, query, take));
        return await session.executeRead(ask, { timeout: timeoutMs, metadata: metadataOf('reader', process.ppid) });
      } catch (error) {
        throw told(error, timeoutMs);
      } finally {
        await session.close();
      }
    },
    close: () => driver.close(),
  };
}

async function takeRows(
  transaction: ManagedTransaction,
  { text, parameters }: ReaderQuery,
  take: (row: unknown[]) => boolean,
): Promise<Omit<Table, 'rows'>> {
  const result = transaction.run(text, withIntegers(parameters));
  const columns = await result.keys();
  const records = result[Symbol.asyncIterator]();
  for (let next = await records.next(); next.done !== true; next = await records.next()) {
    const { value } = next;
    if (take(columns.map((column) => plainValue(value.get(column))))) continue;
    return { columns, cut: (await records.next()).done !== true };
  }
  const { plan, profile } = await result.summary();
  const operator = profile || plan;
  return { columns, cut: false, ...(operator && { plan: planOf(operator) }) };
}

/** What the server refuses for its size counts there as an error that passes, and would be tried again and again. */
const once =
  <T, R>(task: (given: T) => Promise<R>) =>
  async (given: T): Promise<R> => {
    try {
      return await task(given);
    } catch (error) {
      throw isOutOfMemory(error) ? new SourceFull() : error;
    }
  };

function told(error: unknown, timeoutMs: number): unknown {
  const plain = plainError(error, '', timeoutMs);
  return isAway(error) && !(plain instanceof ReadTimeout) ? new SourceAway() : plain;
}

answerQueries(open, maxRssBytes);
