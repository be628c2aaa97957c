import { mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { notePath, readNote, removeNote, writeNote } from '../../server/note.ts';

const place = () => join(mkdtempSync(join(tmpdir(), 'weft-note-')), 'weft.db');

test('a note is read back as written, only its owner can read it, and it goes', () => {
  const db = place();
  expect(readNote(db)).toBeNull();
  const note = { url: 'http://127.0.0.1:4680', token: 'secret', pid: process.pid };
  writeNote(db, note);
  writeNote(db, note);
  expect(readNote(db)).toEqual(note);
  if (process.platform !== 'win32') expect(statSync(notePath(db)).mode & 0o777).toBe(0o600);
  removeNote(db);
  expect(readNote(db)).toBeNull();
  expect(readdirSync(join(db, '..'))).toEqual([]);
});

test('a damaged note is as good as none', () => {
  const db = place();
  for (const text of [
    '',
    '{',
    '[]',
    '{"url":"file:///etc/passwd","token":"x","pid":1}',
    '{"url":"http://x","pid":1}',
  ]) {
    writeFileSync(notePath(db), text);
    expect(readNote(db)).toBeNull();
  }
});

test('a note of another process stays', () => {
  const db = place();
  const other = { url: 'http://[::1]:1', token: 'secret', pid: process.pid + 1 };
  writeNote(db, other);
  removeNote(db);
  expect(readNote(db)).toEqual(other);
});
