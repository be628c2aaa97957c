import { isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';

/**
 * Stands where bytes were no UTF-8. A half surrogate pair cannot come out of valid UTF-8, so a reader can tell damage
 * from a "�" that the source itself holds.
 */
export const undecodable = '\uDFFF';

const lineFeed = 0x0a;

/** Whole lines are checked one by one, so that one bad byte spoils one line. */
function decodeLines(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  let text = '';
  for (let start = 0; start < bytes.length; ) {
    const feed = bytes.indexOf(lineFeed, start);
    const end = feed < 0 ? bytes.length : feed + 1;
    const line = bytes.subarray(start, end);
    const decoded = line.toString('utf8');
    text += isUtf8(line) ? decoded : decoded.replaceAll('\uFFFD', undecodable);
    start = end;
  }
  return text;
}

/** The last byte from which a piece may be cut so that no character is broken: a line's end, or a character's start. */
function safeEnd(bytes: Buffer): number {
  const feed = bytes.lastIndexOf(lineFeed);
  if (feed >= 0) return feed + 1;
  for (let at = bytes.length - 1; at >= Math.max(0, bytes.length - 4); at--) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) return at + 1;
    if (byte >= 0xc0) return at;
  }
  return bytes.length;
}

/** Bytes to text, in pieces: UTF-8, or UTF-16 where a byte order mark says so. Never throws for bad bytes. */
export async function* decode(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let rest: Buffer = Buffer.alloc(0);
  let utf16: TextDecoder | undefined;
  let isFirst = true;
  for await (const chunk of chunks) {
    const bytes = rest.length === 0 ? Buffer.from(chunk) : Buffer.concat([rest, chunk]);
    if (isFirst && bytes.length >= 2) {
      isFirst = false;
      if (bytes[0] === 0xff && bytes[1] === 0xfe) utf16 = new TextDecoder('utf-16le');
      if (bytes[0] === 0xfe && bytes[1] === 0xff) utf16 = new TextDecoder('utf-16be');
    }
    if (utf16 !== undefined) {
      rest = Buffer.alloc(0);
      yield utf16.decode(bytes, { stream: true });
    } else if (isFirst) rest = bytes;
    else {
      const end = safeEnd(bytes);
      rest = bytes.subarray(end);
      yield decodeLines(bytes.subarray(0, end));
    }
  }
  if (rest.length > 0) yield decodeLines(rest);
}
