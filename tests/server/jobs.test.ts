import { expect, test } from 'vitest';
import { JobRefused, Jobs } from '../../server/jobs.ts';
import type { JobEvent } from '../../vocabulary/api/job.ts';

const events = (jobs: Jobs, id: string) => {
  const seen: JobEvent[] = [];
  return {
    seen,
    end: new Promise<void>((resolve) =>
      jobs.follow(id, (event) => {
        seen.push(event);
        if (event.kind === 'done' || event.kind === 'error') resolve();
      }),
    ),
  };
};
const progress = (done: number): JobEvent => ({ kind: 'progress', step: 'read', done, total: null });

test('jobs run one after another, and a failed one does not hold up the next', async () => {
  const jobs = new Jobs();
  const order: string[] = [];
  const work = (name: string) => async () => {
    order.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, 5));
    order.push(`${name} ends`);
    if (name === 'a') throw new Error('secret detail');
    return null;
  };
  const a = events(jobs, jobs.start(work('a')));
  const b = events(jobs, jobs.start(work('b')));
  await Promise.all([a.end, b.end]);
  expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  expect(b.seen).toEqual([{ kind: 'done', summary: null }]);
  expect(a.seen[0]).toMatchObject({ kind: 'error', message: expect.not.stringContaining('secret') });
});

test('who joins late gets the notices, the latest progress and the end', async () => {
  const jobs = new Jobs();
  const notice: JobEvent = { kind: 'notice', notice: { level: 'failed', file: 'a.txt', line: 3, reason: 'no title' } };
  let goOn = () => {};
  const gate = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const id = jobs.start(async (emit) => {
    emit(progress(1));
    emit(notice);
    emit(progress(2));
    await gate;
    return null;
  });
  await new Promise((resolve) => setTimeout(resolve, 5));
  const during = events(jobs, id);
  expect(during.seen).toEqual([notice, progress(2)]);
  goOn();
  await during.end;
  expect(events(jobs, id).seen).toEqual([notice, { kind: 'done', summary: null }]);
});

test('of very many notices who joins late gets the first, and how many more there were', async () => {
  const jobs = new Jobs();
  const id = jobs.start(async (emit) => {
    for (let line = 1; line <= 1_234; line++) {
      emit({ kind: 'notice', notice: { level: 'failed', file: 'a.txt', line, reason: 'no title' } });
    }
    return null;
  });
  const early = events(jobs, id);
  await early.end;
  expect(early.seen).toHaveLength(1_235);
  const late = events(jobs, id).seen;
  expect(late.filter((event) => event.kind === 'notice')).toHaveLength(1_000);
  expect(late.slice(-2)).toEqual([{ kind: 'left-out', notices: 234 }, early.seen.at(-1)]);
});

test('closing stops the running job, refuses the waiting one, and waits', async () => {
  const jobs = new Jobs();
  const running = events(
    jobs,
    jobs.start(async (_emit, signal) => {
      while (!signal.aborted) await new Promise((resolve) => setTimeout(resolve, 1));
      throw signal.reason;
    }),
  );
  const waiting = events(
    jobs,
    jobs.start(async () => null),
  );
  await new Promise((resolve) => setTimeout(resolve, 5));
  await jobs.close();
  expect(running.seen[0]).toMatchObject({ kind: 'error', message: expect.stringContaining('stopped') });
  expect(waiting.seen[0]).toMatchObject({ kind: 'error', message: expect.stringContaining('nothing of this job') });
});

test('a refusal meant for people is passed on', async () => {
  const jobs = new Jobs();
  const job = events(
    jobs,
    jobs.start(async () => {
      throw new JobRefused('The input is empty.');
    }),
  );
  await job.end;
  expect(job.seen).toEqual([{ kind: 'error', message: 'The input is empty.' }]);
});
