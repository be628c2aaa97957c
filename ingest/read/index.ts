import { createReadStream } from 'node:fs';
import { decode } from './decode.ts';
import { inputFiles, systemReason } from './input-files.ts';
import { jsonl } from './jsonl.ts';
import type { Reader, ReadItem } from './read-item.ts';
import { webPage } from './web-page.ts';

/** Asked in this order when the format is to be found out. */
const readers: readonly Reader[] = [jsonl, webPage];

/** Names for `--format`; `auto` looks at the beginning of each file. */
export const formats: readonly string[] = ['auto', ...readers.map((reader) => reader.format)];

export interface ReadOptions {
  /** One of `formats`, `auto` by default. */
  format?: string;
}

const headLength = 65_536;
const standardInput = 'standard input';

const failed = (file: string, reason: string): ReadItem => ({
  kind: 'notice',
  notice: { level: 'failed', file, line: 1, reason },
});

/** Looks at the beginning of a text without losing it. */
async function peek(text: AsyncGenerator<string>): Promise<{ head: string; whole: AsyncIterable<string> }> {
  let head = '';
  let isDone = false;
  while (head.length < headLength && !isDone) {
    const next = await text.next();
    isDone = next.done === true;
    if (next.done !== true) head += next.value;
  }
  async function* whole(): AsyncGenerator<string> {
    yield head;
    if (!isDone) yield* text;
  }
  return { head: head.slice(0, headLength), whole: whole() };
}

function whyUnknown(head: string): string {
  const start = head.replace(/^\uFEFF?\s*/, '').slice(0, 200);
  if (start === '') return 'it is empty';
  if (head.includes('\0')) return 'it is not text';
  if (/^<(?:!doctype|html|\?xml|head|body)/i.test(start)) return 'it is HTML or XML; save the page as plain text';
  if (/^[[{]/.test(start)) return 'it is JSON, but not JSON Lines: write one paper as one object on each line';
  return `no paper was recognised; name the format with --format ${formats.slice(1).join(' or ')}`;
}

async function* readBytes(
  bytes: AsyncIterable<Uint8Array>,
  file: string,
  named: boolean,
  format: string,
): AsyncGenerator<ReadItem> {
  const { head, whole } = await peek(decode(bytes));
  const isReadable = !head.includes('\0') && head.trim() !== '';
  const reader = readers.find(
    (candidate) => isReadable && (format === 'auto' ? candidate.detects(head, file) : candidate.format === format),
  );
  if (reader !== undefined) yield* reader.read(whole, file);
  else if (named) yield failed(file, whyUnknown(head));
  else yield { kind: 'notice', notice: { level: 'skipped', file, line: 1, reason: whyUnknown(head) } };
}

/**
 * Papers and notices out of files, folders (walked in sorted order) and `-` (standard input), in order and one at a
 * time: memory does not grow with the input, except that a web page is held whole. Bad content and unreadable files
 * become notices; nothing but a slip in the program throws.
 * @throws RangeError for a format that is not in `formats`.
 */
export async function* readInputs(paths: readonly string[], options: ReadOptions = {}): AsyncGenerator<ReadItem> {
  const format = options.format ?? 'auto';
  if (!formats.includes(format)) {
    throw new RangeError(`"${format}" is no format that Weft reads; choose one of ${formats.join(', ')}`);
  }
  for (const path of paths) {
    if (path === '-') {
      yield* readBytes(process.stdin, standardInput, true, format);
      continue;
    }
    for await (const file of inputFiles(path)) {
      if ('failed' in file) {
        yield failed(file.path, file.failed);
        continue;
      }
      try {
        yield* readBytes(createReadStream(file.path), file.path, file.named, format);
      } catch (error) {
        const reason = systemReason(error);
        if (reason === undefined) throw error;
        yield failed(file.path, reason);
      }
    }
  }
}
