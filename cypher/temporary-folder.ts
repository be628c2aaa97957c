import { lstatSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** There is no place for temporary files. */
export class NoTemporaryFolder extends Error {
  override name = 'NoTemporaryFolder';

  constructor(cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(
      `Weft needs a folder for temporary files and cannot make one in ${tmpdir()} (${reason}). Set TMPDIR to a folder ` +
        'that this account may write to.',
      { cause },
    );
  }
}

/**
 * A new folder that only this account can open, for its maker to remove. What killed processes left under the same
 * prefix goes.
 * @throws NoTemporaryFolder
 */
export async function temporaryFolder(prefix: string): Promise<string> {
  try {
    await removeLeftOver(tmpdir(), prefix);
    return await mkdtemp(join(tmpdir(), `${prefix}${process.pid}-`));
  } catch (error) {
    throw new NoTemporaryFolder(error);
  }
}

/** Removes folders named PREFIX, a process's number, `-` and more, of this account, whose process is gone. */
async function removeLeftOver(parent: string, prefix: string): Promise<void> {
  for (const name of readdirSync(parent)) {
    const pid = name.startsWith(prefix) ? /^\d+(?=-)/.exec(name.slice(prefix.length))?.[0] : undefined;
    if (pid === undefined || isAlive(Number(pid))) continue;
    const path = join(parent, name);
    try {
      if (lstatSync(path).uid === (process.getuid?.() ?? 0)) await rm(path, { recursive: true, force: true });
    } catch {
      // Another process removes it at the same time.
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: there is one, of another account.
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}
