import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { QueryRefused } from '../../guard/query-refused.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

/**
 * Copies of a store for reader processes, in a folder that only this account can open. One copy is kept, and remade when
 * the store has changed.
 */
export class Snapshots {
  #folder: string | null = null;
  #last: { version: number; path: string } | null = null;
  #making: Promise<string> | null = null;
  #count = 0;
  /** How many queries ask each copy. */
  readonly #users = new Map<string, number>();

  /**
   * The path of a snapshot of the graph at `version` or later; it stays until it is released.
   * @param copyTo writes the graph as it is to a new file, and says which version that is.
   * @throws QueryRefused when there is no room for it. @throws NoTemporaryFolder
   */
  async take(version: number, copyTo: (path: string) => Promise<number>): Promise<string> {
    const path = await this.#at(version, copyTo);
    this.#users.set(path, (this.#users.get(path) ?? 0) + 1);
    return path;
  }

  release(path: string): void {
    const others = (this.#users.get(path) ?? 1) - 1;
    if (others === 0) this.#users.delete(path);
    else this.#users.set(path, others);
  }

  async #at(version: number, copyTo: (path: string) => Promise<number>): Promise<string> {
    if (this.#last?.version === version && existsSync(this.#last.path)) return this.#last.path;
    // Whoever asks while a copy is made gets it: no write can have ended since it was begun.
    this.#making ??= this.#make(copyTo).finally(() => {
      this.#making = null;
    });
    return this.#making;
  }

  async #make(copyTo: (path: string) => Promise<number>): Promise<string> {
    if (this.#folder === null || !existsSync(this.#folder)) {
      this.#folder = await temporaryFolder('weft-readers-');
    }
    this.#count++;
    const path = join(this.#folder, `${this.#count}.db`);
    try {
      this.#last = { version: await copyTo(path), path };
    } catch (error) {
      await rm(path, { force: true });
      throw isFull(error) ? noRoom(this.#folder) : error;
    }
    await this.#removeOld(this.#folder, path);
    return path;
  }

  async #removeOld(folder: string, current: string): Promise<void> {
    const kept = [current, ...this.#users.keys()];
    for (const file of await readdir(folder)) {
      const path = join(folder, file);
      // A copy may have a log beside it. On Windows a file that a process has open stays until the next time.
      if (!kept.some((one) => path.startsWith(one))) await rm(path, { force: true }).catch(() => undefined);
    }
  }

  async remove(): Promise<void> {
    if (this.#folder !== null) await rm(this.#folder, { recursive: true, force: true, maxRetries: 5 });
    this.#folder = null;
    this.#last = null;
  }
}

const isFull = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOSPC';

const noRoom = (folder: string): QueryRefused =>
  new QueryRefused(`There is no room in ${folder} for the copy of the graph that is asked. Free some, or set TMPDIR.`);
