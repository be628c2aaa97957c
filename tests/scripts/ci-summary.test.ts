import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const script = (name: string): string => fileURLToPath(new URL(`../../scripts/${name}`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'weft-ci-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the last line of CI', () => {
  const test = (status: string, fullName: string) => ({ status, fullName });
  const summary = (report: unknown, status: string): { lines: string[]; code: number | null } => {
    const path = join(folder, 'report.json');
    writeFileSync(path, JSON.stringify(report));
    const { stdout, status: code } = spawnSync(process.execPath, [script('ci-summary.mjs'), path, status], {
      encoding: 'utf8',
    });
    return { lines: stdout.trim().split('\n'), code };
  };
  const suite = (status: string, ...assertionResults: unknown[]) => ({ name: 'a.test.ts', status, assertionResults });

  it('counts what passed', () => {
    const report = { testResults: [suite('passed', test('passed', 'a'), test('passed', 'b'))] };
    expect(summary(report, '0')).toEqual({ lines: ['2 passed, 0 failed'], code: 0 });
  });

  it.each([
    ['a failed test', [suite('failed', test('passed', 'a'), test('failed', 'b'))], '1', '1 passed, 1 failed'],
    ['a file that could not be run', [suite('failed')], '1', '0 passed, 1 failed'],
    [
      'a test left out without reason',
      [suite('passed', test('passed', 'a'), test('skipped', 'b'))],
      '0',
      '1 passed, 1 failed',
    ],
    ['a check that failed', [suite('passed', test('passed', 'a'))], '1', '1 passed, 1 failed'],
    ['no test at all', [], '0', '0 passed, 1 failed'],
  ])('is red for %s', (_, testResults, status, last) => {
    const { lines, code } = summary({ testResults }, status);
    expect([lines.at(-1), code]).toEqual([last, 1]);
  });

  it('lets out what needs the folder beside the checkout', () => {
    const report = {
      testResults: [suite('passed', test('passed', 'a'), test('skipped', 'b (left out where ../shared is absent)'))],
    };
    expect(summary(report, '0')).toEqual({ lines: ['1 passed, 0 failed'], code: 0 });
  });
});
