import { lstatSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Removes folders named PREFIX, a process's number, `-` and more, of this account, whose process was killed. */
export async function removeLeftOver(parent: string, prefix: string): Promise<void> {
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
