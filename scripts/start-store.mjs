import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { root } from './run.mjs';

const data = join(root, 'data');
const usual = join(data, 'weft.db');
export const sample = join(root, 'sample', 'papers.jsonl');

export const isUri = (text) => /^[a-z][a-z0-9+.-]+:\/\//i.test(text);

const noteOf = (store) => `${store}.read.json`;

/** Which files `npm start` read into a store, and whether it came to the end; undefined for a store of another origin. */
function noteAt(store) {
  try {
    const { files, complete } = JSON.parse(readFileSync(noteOf(store), 'utf8'));
    return Array.isArray(files) ? { files: files.join('\n'), complete: complete === true } : undefined;
  } catch {
    return undefined;
  }
}

export function noteReading(store, files, complete) {
  if (!store.path) return;
  mkdirSync(dirname(store.path), { recursive: true });
  const fresh = `${noteOf(store.path)}.new`;
  writeFileSync(fresh, JSON.stringify({ files, complete }));
  renameSync(fresh, noteOf(store.path));
}

/** A store of its own for files, named after the first; the hash tells two files of one name apart. */
function ownStore(files) {
  const name = basename(files[0]).replace(/\.[^.]*$/, '') || 'papers';
  const hash = createHash('sha256').update(files.join('\n')).digest('hex').slice(0, 6);
  return join(data, `${name}-${hash}.db`);
}

/**
 * Where to read into and serve from, and what to read. A store that was chosen (`--db`, NEO4J_URI, WEFT_DATA) is used
 * as it is. A store that is there and came from elsewhere may be empty, which only opening it tells. Otherwise data/weft.db, as for every other command; but files are not mixed into a data/weft.db that came
 * from elsewhere: they get a store of their own.
 */
export function chooseStore(files, db, env, calledFrom) {
  if (db !== undefined && isUri(db)) return { uri: db, read: files };
  if (db === undefined && env.NEO4J_URI) return { uri: env.NEO4J_URI, read: files };
  const chosen = db ?? (env.WEFT_DATA ? resolve(calledFrom, env.WEFT_DATA) : undefined);
  const isMine = (path) => !existsSync(path) || noteAt(path)?.files === files.join('\n');
  const path = chosen ?? (files.length === 0 || isMine(usual) ? usual : ownStore(files));
  if (files.length > 0) return { path, read: files, isOwn: path !== usual && chosen === undefined };
  if (!existsSync(path)) return { path, read: [sample] };
  const note = noteAt(path);
  const isUnfinishedSample = note?.files === sample && !note.complete;
  return { path, read: isUnfinishedSample ? [sample] : [], mayBeEmpty: note?.complete !== true };
}
