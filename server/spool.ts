import { createReadStream } from 'node:fs';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { temporaryFolder } from '../cypher/temporary-folder.ts';
import { HttpProblem } from './problem.ts';

/** A request's body laid down in a file of its own until its turn comes. */
export interface Spooled {
  lines(): AsyncIterable<string>;
  remove(): Promise<void>;
}

/**
 * Takes a body in whole before anything is done with it: a sender that breaks off has changed nothing, a queue of long
 * inputs takes no memory, and the sender need not wait for the jobs before its own.
 * @throws HttpProblem 413 past `limitBytes`, 400 when the body breaks off. @throws NoTemporaryFolder
 */
export async function spool(body: Readable, limitBytes: number): Promise<Spooled> {
  const folder = await temporaryFolder('weft-ingest-');
  const path = join(folder, 'body.ndjson');
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const file = await open(path, 'wx', 0o600);
    try {
      await copy(body, file, limitBytes);
    } finally {
      await file.close();
    }
  } catch (error) {
    await remove();
    if (body.errored) throw new HttpProblem(400, 'The body broke off before its end; nothing of it was read in.');
    throw error;
  }
  return { lines: () => linesOf(path), remove };
}

/** A readline interface whose lines nobody awaits yet loses them, so it is made only when the first one is asked for. */
async function* linesOf(path: string): AsyncIterable<string> {
  yield* createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY });
}

/** Leaves the body open when it is too large, for the answer goes out over the same socket. */
async function copy(body: Readable, file: FileHandle, limitBytes: number): Promise<void> {
  let bytes = 0;
  for await (const chunk of body.iterator({ destroyOnReturn: false })) {
    if (!Buffer.isBuffer(chunk)) throw new TypeError('a body comes in bytes');
    bytes += chunk.length;
    if (bytes > limitBytes) {
      throw new HttpProblem(413, `The body is larger than ${limitBytes} bytes; send the papers in several parts.`);
    }
    await file.write(chunk);
  }
}
