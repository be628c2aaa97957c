import { writeFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import type { Table } from '../../graph-store.ts';
import { RowTooLarge } from '../answer-limit.ts';
import { ReadTimeout } from '../store-errors.ts';
import { type ReaderMessage, ReaderQuery } from './messages.ts';
import { SourceAway, SourceFull } from './reader-error.ts';
import { RowSender } from './row-sender.ts';

/** A graph that this process has open. */
export interface OpenSource {
  /** Runs a query; hands rows to `take` until that returns false or there are no more. */
  ask(query: ReaderQuery, take: (row: unknown[]) => boolean): Promise<Omit<Table, 'rows'>>;
  close(): Promise<void>;
}

/** How often the process looks at its own memory, in milliseconds. */
const watchMs = 20;

/**
 * The life of a reader process: answers the queries that its parent sends, one at a time, and ends itself when it takes
 * more memory than `maxRssBytes` or when its parent is gone. The parent ends it when it takes too long.
 */
export function answerQueries(open: (source: string) => Promise<OpenSource>, maxRssBytes: number): void {
  yieldToOthers();
  let current: { source: string; opened: OpenSource } | null = null;

  const opened = async (source: string): Promise<OpenSource> => {
    if (current?.source === source) return current.opened;
    const last = current;
    current = null;
    await last?.opened.close();
    const next = await open(source);
    current = { source, opened: next };
    return next;
  };

  process.on('message', async (message) => {
    const query = ReaderQuery.parse(message);
    const source = await opened(query.source).catch((error: unknown) => {
      send({ kind: 'failed', why: 'opening', message: textOf(error) });
    });
    if (source === undefined) return;
    send({ kind: 'opened' });
    try {
      const sender = new RowSender(query, send);
      const { columns, cut, plan } = await source.ask(query, (row) => sender.take(row));
      sender.flush();
      send({ kind: 'done', columns, cut: cut || sender.leftOut, plan });
    } catch (error) {
      send(failure(error));
    }
  });
  // Not process.exit(): that waits for the engine's threads.
  process.on('disconnect', endNow);
  // Ctrl+C in a terminal reaches this process too; its parent decides when it ends.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => undefined);
  setInterval(() => {
    if (process.memoryUsage.rss() <= maxRssBytes) return;
    process.send?.({ kind: 'failed', why: 'process memory', message: '' } satisfies ReaderMessage, endNow);
  }, watchMs);
}

const send = (message: ReaderMessage): void => {
  process.send?.(message);
};

const endNow = (): void => {
  process.kill(process.pid, 'SIGKILL');
};

function failure(error: unknown): ReaderMessage {
  const message = textOf(error);
  if (error instanceof ReadTimeout) return { kind: 'failed', why: 'time', message };
  if (error instanceof RowTooLarge) return { kind: 'failed', why: 'row size', message };
  if (error instanceof SourceAway) return { kind: 'failed', why: 'away', message };
  const isFull = error instanceof SourceFull || /buffer pool is full|bad_alloc/.test(message);
  return { kind: 'failed', why: isFull ? 'memory' : 'mistake', message };
}

const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Whoever serves goes first; and where memory runs out all the same, the system ends this process, not that one. */
function yieldToOthers(): void {
  try {
    setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
    if (process.platform === 'linux') writeFileSync('/proc/self/oom_score_adj', '1000');
  } catch {
    // Where the system does not allow this, the limits above still hold.
  }
}
