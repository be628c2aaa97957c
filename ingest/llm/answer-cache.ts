import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Answer } from './answer.ts';

/**
 * Answers of a language model on disk, one file each, named after what was asked of whom. Several processes may share
 * the folder: a file comes into being whole, under its last name.
 */
export class AnswerCache {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** @param parts All that an answer depends on. */
  static key(...parts: string[]): string {
    return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  }

  /** Null where there is none, or none that can be read: it is then asked for again. */
  async get(key: string): Promise<Answer | null> {
    try {
      return Answer.parse(JSON.parse(await readFile(this.#path(key), 'utf8')));
    } catch {
      return null;
    }
  }

  /** @throws Error of the file system; no half a file is left. */
  async put(key: string, answer: Answer): Promise<void> {
    const path = this.#path(key);
    const draft = `${path}.${randomUUID()}`;
    await mkdir(dirname(path), { recursive: true });
    try {
      await writeFile(draft, JSON.stringify(answer));
      await rename(draft, path);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  }

  #path(key: string): string {
    return join(this.#folder, key.slice(0, 2), `${key}.json`);
  }
}
