import type { Browser, CDPSession } from 'playwright-core';
import { z } from 'zod';

/** What of Chromium's trace is looked at: the names of threads, and tasks with their times in microseconds. */
const TraceEvent = z.object({
  name: z.string(),
  ph: z.string(),
  pid: z.number(),
  tid: z.number(),
  /** Processor time; absent where the system has no clock for it. */
  tdur: z.number().optional(),
  args: z.object({ name: z.string().optional() }).optional(),
});
type TraceEvent = z.infer<typeof TraceEvent>;
const Chunk = z.object({ value: z.array(z.unknown()) });

/**
 * The longest task of a page's own thread while something goes on, in milliseconds of processor time: what a busy machine
 * shows nearly the same. Waiting for the graphics process, which draws, takes none.
 */
export async function longestTaskOf(browser: Browser, work: () => Promise<void>): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', (chunk) => {
    for (const one of Chunk.parse(chunk).value) {
      const event = TraceEvent.safeParse(one);
      if (event.success) events.push(event.data);
    }
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel'], excludedCategories: ['*'] },
  });
  await work();
  await endTracing(session);
  await session.detach();
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const own = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(threadOf),
  );
  const tasks = events.filter(
    (event) => event.ph === 'X' && event.name.endsWith('RunTask') && own.has(threadOf(event)),
  );
  return Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur / 1000));
}

async function endTracing(session: CDPSession): Promise<void> {
  const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await done;
}
