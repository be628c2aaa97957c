import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeLeftOver } from './remove-left-over.ts';

const prefix = 'weft-readers-';

/**
 * Copies of a store for reader processes, in a folder that only this account can open. One copy is kept, and remade when
 * the store has changed.
 */
export class Snapshots {
  #folder: string | null = null;
  #last: { version: number; path: string } | null = null;
  #making: Promise<string> | null = null;
  #count = 0;

  /**
   * The path of a snapshot of the graph at `version` or later.
   * @param copyTo writes the graph as it is to a new file, and says which version that is.
   */
  async at(version: number, copyTo: (path: string) => Promise<number>): Promise<string> {
    if (this.#last?.version === version && existsSync(this.#last.path)) return this.#last.path;
    // Whoever asks while a copy is made gets it: no write can have ended since it was begun.
    this.#making ??= this.#make(copyTo).finally(() => {
      this.#making = null;
    });
    return this.#making;
  }

  async #make(copyTo: (path: string) => Promise<number>): Promise<string> {
    if (this.#folder === null || !existsSync(this.#folder)) {
      await removeLeftOver(tmpdir(), prefix);
      this.#folder = await mkdtemp(join(tmpdir(), `${prefix}${process.pid}-`));
    }
    this.#count++;
    const name = `${this.#count}.db`;
    const path = join(this.#folder, name);
    this.#last = { version: await copyTo(path), path };
    for (const file of await readdir(this.#folder)) {
      // On Windows a file that a query still reads cannot be removed; the next time it can.
      if (!file.startsWith(name)) await rm(join(this.#folder, file), { force: true }).catch(() => undefined);
    }
    return path;
  }

  async remove(): Promise<void> {
    if (this.#folder !== null) await rm(this.#folder, { recursive: true, force: true, maxRetries: 5 });
    this.#folder = null;
    this.#last = null;
  }
}
