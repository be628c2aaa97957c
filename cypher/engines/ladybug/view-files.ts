import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type KeptViews, mostKeptViews } from '../../kept-views.ts';
import { StoreUnusable } from '../store-errors.ts';
import { WriteQueue } from '../write-queue.ts';

const ViewFile = z.object({ address: z.string() });

/**
 * Views as files in a folder beside the store, `STORE.views/ID.json`. They are no part of the graph: keeping one makes
 * no new version of it, for which all that is known of the graph would be read again.
 */
export function viewFiles(location: string, isReadOnly: boolean): KeptViews {
  const folder = `${location}.views`;
  const queue = new WriteQueue();
  const pathOf = (id: string) => join(folder, `${id}.json`);

  async function get(id: string): Promise<string | null> {
    let text: string;
    try {
      text = await readFile(pathOf(id), 'utf8');
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
    const file = ViewFile.safeParse(parsed(text));
    return file.success ? file.data.address : null;
  }
  return {
    get,
    keep: (id, address) =>
      queue.run(async () => {
        if ((await get(id)) === address) return true;
        if (isReadOnly) throw new StoreUnusable(location, 'it was opened for reading only.');
        await mkdir(folder, { recursive: true });
        const kept = (await readdir(folder)).filter((name) => name.endsWith('.json'));
        if (kept.length >= mostKeptViews) return false;
        await writeWhole(pathOf(id), JSON.stringify({ address }));
        return true;
      }),
  };
}

/** On the disk when it returns, and never seen half. */
async function writeWhole(path: string, text: string): Promise<void> {
  const draft = `${path}.draft`;
  const file = await open(draft, 'w');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  try {
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
