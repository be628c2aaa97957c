import { answerQueries, type OpenSource } from '../reader/answer-queries.ts';
import { LadybugConnection } from './ladybug-connection.ts';
import { openSnapshot } from './open-database.ts';

// The program of a reader process on the embedded engine: opens snapshots and runs readers' queries on them.

/** Memory of the whole process in bytes: the engine's pages (see `openSnapshot`), JavaScript, and what neither counts. */
const maxRssBytes = 640 * 1024 * 1024;
/** Threads of one query: others want processors too. */
const threads = 2;

async function open(path: string): Promise<OpenSource> {
  const database = await openSnapshot(path);
  const connection = new LadybugConnection(database, threads);
  return {
    ask: ({ text, parameters, timeoutMs }, take) =>
      connection.forEach(text, parameters, { timeoutMs, mustRead: true }, (row, columns) =>
        take(columns.map((column) => row[column])),
      ),
    async close() {
      await connection.close();
      await database.close();
    },
  };
}

answerQueries(open, maxRssBytes);
