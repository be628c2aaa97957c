import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

/**
 * What a serving process leaves beside its embedded store, which only one process can open: where it answers, and the
 * token that lets another `weft` command on the same machine write through it.
 */
export const ServeNote = z.object({
  url: z.url({ protocol: /^https?$/ }),
  token: z.string().min(1),
  pid: z.int().positive(),
});
export type ServeNote = z.infer<typeof ServeNote>;

/** The note's place, from the store's path. */
export const notePath = (location: string): string => `${location}.serve.json`;

/** Readable by its owner alone (mode 600), and moved into place whole, so that nobody reads half a note. */
export function writeNote(location: string, note: ServeNote): void {
  const path = notePath(location);
  const draft = `${path}.${process.pid}`;
  rmSync(draft, { force: true });
  writeFileSync(draft, JSON.stringify(note), { mode: 0o600 });
  renameSync(draft, path);
}

/**
 * The note beside a store, or null where there is none or it is damaged: then nobody is known to serve the store. A
 * note outlives a killed server, so whoever reads one still has to see whether the address answers.
 */
export function readNote(location: string): ServeNote | null {
  try {
    return ServeNote.parse(JSON.parse(readFileSync(notePath(location), 'utf8')));
  } catch {
    return null;
  }
}

/** Removes this process's own note; one that another server has written since stays. */
export function removeNote(location: string): void {
  if (readNote(location)?.pid === process.pid) rmSync(notePath(location), { force: true });
}
