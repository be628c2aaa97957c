import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const program = join(import.meta.dirname, '..', '..', 'dist', 'cli', 'weft.js');

export interface Outcome {
  code: number | null;
  out: string;
  err: string;
}

export interface Started {
  process: ChildProcess;
  /** Resolves when standard output and error hold this text; rejects if the process ends before. */
  says(text: string | RegExp): Promise<string>;
  ended: Promise<Outcome>;
}

const without = (text: string): boolean => !/^(?:NEO4J_|WEFT_|PORT$|HOST$|LOG_LEVEL$)/.test(text);

/**
 * Starts the real command as the build left it, in an environment without Weft's own variables; reading in the fast
 * grade, unless told otherwise: what these tests are about does not depend on it.
 */
export function start(args: string[], environment: Record<string, string> = {}, input = ''): Started {
  if (!existsSync(program)) throw new Error('dist/cli/weft.js is missing: run `npm run build` before these tests.');
  const plain = Object.fromEntries(Object.entries(process.env).filter(([name]) => without(name)));
  const child = spawn(process.execPath, [program, ...args], { env: { ...plain, WEFT_GRADE: 'fast', ...environment } });
  const outcome: Outcome = { code: null, out: '', err: '' };
  const listeners = new Set<() => void>();
  const hear = (stream: 'out' | 'err') => (chunk: Buffer) => {
    outcome[stream] += chunk.toString();
    for (const listener of listeners) listener();
  };
  child.stdout.on('data', hear('out'));
  child.stderr.on('data', hear('err'));
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const ended = new Promise<Outcome>((resolve) => {
    child.on('close', (code) => {
      outcome.code = code;
      resolve(outcome);
      for (const listener of listeners) listener();
    });
  });
  const says = (text: string | RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const check = () => {
        const all = outcome.out + outcome.err;
        const isThere = typeof text === 'string' ? all.includes(text) : text.test(all);
        if (isThere) resolve(all);
        else if (child.exitCode !== null || child.signalCode !== null) {
          reject(new Error(`weft ended without saying ${text}:\n${all}`));
        }
      };
      listeners.add(check);
      check();
    });
  return { process: child, says, ended };
}

export const weft = (args: string[], environment: Record<string, string> = {}, input = ''): Promise<Outcome> =>
  start(args, environment, input).ended;
