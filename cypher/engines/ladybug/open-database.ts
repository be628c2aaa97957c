import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Database } from '@ladybugdb/core';
import { StoreBusy, StoreUnusable } from '../store-errors.ts';
import { loadLadybug } from './load-ladybug.ts';

/** Memory for pages, in bytes: the engine's own default would take most of the machine's. */
const bufferPoolBytes = 512 * 1024 * 1024;
/** The same for readers' queries, which run in processes of their own; what they join and sort has to fit in. */
const readerPoolBytes = 256 * 1024 * 1024;
/**
 * How long the log of writes grows, in bytes, before the engine works it into the file. Each time costs in proportion
 * to what the file holds, so with the engine's own 16 MB a load of 30,000 papers takes half as long again. No more than
 * a quarter of the pages: what is in the log is in memory too, and with 0.7 of them working it in failed on closing,
 * without a word, and the log was lost.
 */
export const checkpointBytes = 128 * 1024 * 1024;
/** The engine reserves address space, not memory, for this size in bytes; its default of 8 TB fails in small containers. */
const maxDatabaseBytes = 2 ** 40;

/**
 * A process killed while it writes may leave half a record at the end of the log. It belongs to a transaction that was
 * not committed: what stands before it is taken, and the half record does not keep the store from opening.
 */
const throwOnTornLog = false;

/**
 * Opens or creates the file of an embedded store, for this process alone. The engine's own read-only mode takes no lock:
 * beside a writer it shows an old state and later crashes. So a store that is only read is locked like any other, and
 * the engine's mode is left for files that this account cannot write.
 * @throws StoreBusy | StoreUnusable
 */
export async function openDatabase(path: string, readOnly: boolean): Promise<Database> {
  refuseBadPath(path, readOnly);
  const database = new (loadLadybug().Database)(
    path,
    bufferPoolBytes,
    true,
    readOnly && !isWritable(path),
    maxDatabaseBytes,
    true,
    checkpointBytes,
    throwOnTornLog,
  );
  try {
    await database.init();
    return database;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (reason.includes('Could not set lock')) throw new StoreBusy(path);
    if (/permission denied|read-only file system/i.test(reason)) {
      throw new StoreUnusable(path, 'this account may not write there. Open it with read-only access, or move it.');
    }
    throw new StoreUnusable(path, `it is damaged or no Weft store (${firstLine(reason)}).`, { cause: error });
  }
}

/** Opens a copy of a store that nobody writes to. It takes no lock, so that several processes can. */
export async function openSnapshot(path: string): Promise<Database> {
  const { Database } = loadLadybug();
  const database = new Database(path, readerPoolBytes, true, true, maxDatabaseBytes, false, -1, throwOnTornLog);
  await database.init();
  return database;
}

/** Makes a new file, for a copy. */
export async function createDatabase(path: string): Promise<Database> {
  const database = new (loadLadybug().Database)(path, bufferPoolBytes, true, false, maxDatabaseBytes);
  await database.init();
  return database;
}

function refuseBadPath(path: string, readOnly: boolean): void {
  const folder = dirname(path);
  if (existsSync(path)) {
    if (statSync(path).isDirectory()) throw new StoreUnusable(path, 'it is a folder. Give the path of a file.');
    if (!isAccessible(path, constants.R_OK)) throw new StoreUnusable(path, 'this account may not read it.');
    if (!readOnly && !isAccessible(path, constants.W_OK)) {
      throw new StoreUnusable(path, 'this account may not write to it. Open it with read-only access.');
    }
  } else if (readOnly) {
    throw new StoreUnusable(path, 'there is no such file. `weft ingest` makes one.');
  }
  if (readOnly) return;
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    const reason = error instanceof Error ? firstLine(error.message) : '';
    throw new StoreUnusable(path, `its folder ${folder} cannot be made or written to (${reason}).`, { cause: error });
  }
}

const isWritable = (path: string): boolean =>
  isAccessible(path, constants.W_OK) && isAccessible(dirname(path), constants.W_OK);

function isAccessible(path: string, mode: number): boolean {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
}

const firstLine = (text: string): string => text.split('\n')[0] ?? text;
