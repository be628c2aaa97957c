import { lstat, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A file to read, or why a path gives none. `named` tells a path that was asked for from one found in a folder. */
export type InputFile = { path: string; named: boolean } | { path: string; failed: string };

const reasons: Record<string, string> = {
  ENOENT: 'no such file or folder',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  EISDIR: 'it is a folder',
  ELOOP: 'its links go in a circle',
};

/** Why the system refused, in plain words; undefined for an error that is not the system's. */
export function systemReason(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  return reasons[error.code] ?? `it could not be read (${error.code})`;
}

async function* walk(folder: string): AsyncGenerator<InputFile> {
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
  for (const name of names) {
    const path = join(folder, name);
    const found = await lstat(path);
    // A link to a folder could lead back up; a link to a file is read.
    if (found.isDirectory()) yield* inputFiles(path, false);
    else if (found.isFile() || (found.isSymbolicLink() && (await stat(path)).isFile())) yield { path, named: false };
  }
}

/** The files at a path: itself, or all below a folder in sorted order, without hidden ones. */
export async function* inputFiles(path: string, named = true): AsyncGenerator<InputFile> {
  try {
    if ((await stat(path)).isDirectory()) yield* walk(path);
    else yield { path, named };
  } catch (error) {
    const failed = systemReason(error);
    if (failed === undefined) throw error;
    yield { path, failed };
  }
}
