import { afterEach, expect, test, vi } from 'vitest';
import { JobDisplay } from '../../cli/job-display.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('a step of which nothing is heard for long says that it goes on, until the job ends', () => {
  vi.useFakeTimers();
  let said = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += text;
    return true;
  });
  const display = new JobDisplay();
  display.show({ kind: 'progress', step: 'resolve', done: 0, total: 9 });
  vi.advanceTimersByTime(61_000);
  expect(said.match(/still resolving names/g)).toHaveLength(2);
  display.end();
  vi.advanceTimersByTime(61_000);
  expect(said.match(/still/g)).toHaveLength(2);
});

test('for whom a job waits is said at once', () => {
  let said = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += text;
    return true;
  });
  const display = new JobDisplay();
  display.show({ kind: 'progress', step: 'wait', done: 0, total: null, note: 'another ingest is writing' });
  display.end();
  expect(said).toBe('another ingest is writing\n');
});
