import { constants, createWriteStream, existsSync } from 'node:fs';
import { copyFile, type FileHandle, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { LadybugConnection } from './ladybug-connection.ts';
import { createDatabase, openDatabase } from './open-database.ts';

/** Bytes that are read at once. */
const chunkBytes = 1024 * 1024;

/**
 * Copies a graph, to which nobody writes meanwhile, into a new file. What stands in the log goes into the file first; a
 * store that is read only keeps its log, and then the copy gets that too.
 * @param open gives the file at `from`; it stays open, see there.
 */
export async function copyDatabase(
  connection: LadybugConnection,
  from: string,
  open: () => Promise<FileHandle>,
  to: string,
): Promise<void> {
  // Refused where the file cannot be written to, and where readers of the log do not end in time.
  await connection.run('CHECKPOINT').catch(() => undefined);
  try {
    const file = (await open()).createReadStream({ start: 0, autoClose: false, highWaterMark: chunkBytes });
    await pipeline(file, createWriteStream(to));
    if (existsSync(`${from}.wal`)) await copyFile(`${from}.wal`, `${to}.wal`, constants.COPYFILE_FICLONE);
  } catch (error) {
    if (isFull(error)) throw error;
    await copyByRows(connection, to);
  }
}

/** Brings into the file what a copy has in a log beside it, so that the file alone is the graph. */
export async function foldLog(path: string): Promise<void> {
  if (!existsSync(`${path}.wal`)) return;
  const database = await openDatabase(path, false);
  const connection = new LadybugConnection(database);
  try {
    await connection.run('CHECKPOINT');
  } finally {
    await connection.close();
    await database.close();
  }
}

/** For a graph that is in memory, or whose file no other program may read while it is open (on Windows). */
async function copyByRows(connection: LadybugConnection, to: string): Promise<void> {
  const folder = `${to}.rows`;
  const quoted = `'${folder.replaceAll('\\', '/').replaceAll("'", "\\'")}'`;
  await rm(to, { force: true });
  await connection.run(`EXPORT DATABASE ${quoted}`);
  const database = await createDatabase(to);
  const copy = new LadybugConnection(database);
  try {
    await copy.run(`IMPORT DATABASE ${quoted}`);
  } finally {
    await copy.close();
    await database.close();
    await rm(folder, { recursive: true, force: true });
  }
}

const isFull = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOSPC';
