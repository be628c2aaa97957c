import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** Waits until no other process holds the lock, which is a folder; returns how to let it go. */
export async function lockFolder(path: string): Promise<() => Promise<void>> {
  const unlock = () => rm(path, { recursive: true, force: true });
  for (;;) {
    try {
      await mkdir(path);
      await writeFile(join(path, 'pid'), String(process.pid));
      return unlock;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    const holder = Number(await readFile(join(path, 'pid'), 'utf8').catch(() => ''));
    if (holder > 0 && !isAlive(holder)) await unlock();
    await pause(200);
  }
}
