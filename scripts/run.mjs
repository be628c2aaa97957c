// Starting other programs, the same way on Linux, macOS and Windows.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..');

/** One line about what is being done. */
export const say = (line) => console.log(`weft: ${line}`);

/** A step that failed and has said so itself; carries the exit code to end with. */
export class StepFailed extends Error {
  constructor(message, code = 1) {
    super(message);
    this.code = code;
  }
}

/**
 * Runs Node on `args` in the project's root with this terminal; resolves to the exit code (128 + n for signal n). While
 * it runs, Ctrl+C is the child's to answer: the terminal sends it to both, and this process waits for the child's end.
 */
export function runNode(args, env = {}) {
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  const wait = () => {};
  const pass = () => child.kill('SIGTERM');
  process.on('SIGINT', wait);
  process.on('SIGTERM', pass);
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code, signal) => {
      process.off('SIGINT', wait);
      process.off('SIGTERM', pass);
      done(code ?? (signal === 'SIGINT' ? 130 : 143));
    });
  });
}

/** What Node prints on `args`; undefined when it ends with another code than 0. */
export function outputOfNode(args) {
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout : undefined;
}

/** The script behind a command of an installed package: `.bin` holds shell files on Windows, which Node cannot start. */
export function toolPath(packageName, command) {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/** Runs a command of an installed package. @throws StepFailed when it ends with another code than 0. */
export async function runTool(packageName, command, args) {
  const code = await runNode([toolPath(packageName, command), ...args]);
  if (code !== 0) throw new StepFailed(`${command} ended with exit code ${code}; its messages stand above`, code);
}

/** Runs npm, the one that called this script where there is one. */
export async function runNpm(args) {
  const npm = process.env.npm_execpath;
  const code = npm?.endsWith('js')
    ? await runNode([npm, ...args])
    : await new Promise((done, fail) => {
        const child = spawn('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
        child.on('error', fail);
        child.on('close', (ended) => done(ended ?? 1));
      });
  if (code !== 0) throw new StepFailed(`npm ${args[0]} ended with exit code ${code}; its messages stand above`, code);
}

/** Runs a script's work; a failed step ends it with one line and its code. */
export async function main(work) {
  try {
    process.exitCode = (await work()) ?? 0;
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error;
    console.error(`weft: ${error.message}`);
    process.exitCode = error.code;
  }
}
