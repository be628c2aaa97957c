import { undecodable } from './decode.ts';
import { readRecord } from './jsonl-record.ts';
import { linesOf } from './lines.ts';
import type { Reader, ReadItem } from './read-item.ts';

/** UTF-16 units; the longest record that the limits of Document allow has about a tenth of this. */
const longestLine = 4_000_000;

function parsed(text: string): { value: unknown } | { failed: string } {
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch (error) {
    // The engine's message repeats the line after a comma or in brackets: what is wrong comes first.
    const why = error instanceof SyntaxError ? error.message.split(/, \.{0,3}"|\s\(line /, 1)[0] : '';
    return { failed: `this line is not valid JSON (${why})` };
  }
}

/** JSON Lines: one paper a line, `{"title": …, "abstract": …}` with the other fields of Document where known. */
export const jsonl: Reader = {
  format: 'jsonl',
  // Any whole object on a line will do: the first record may be the broken one.
  detects: (head, file) => /\.(?:jsonl|ndjson)$/i.test(file) || /^\uFEFF?\s*\{.*\}\s*$/m.test(head),
  async *read(text, file): AsyncGenerator<ReadItem> {
    const notice = (level: 'failed' | 'skipped', line: number, reason: string): ReadItem => ({
      kind: 'notice',
      notice: { level, file, line, reason },
    });
    for await (const line of linesOf(text, longestLine)) {
      if (line.text.trim() === '') continue;
      if (line.cut) {
        yield notice('failed', line.number, `this line is longer than ${longestLine.toLocaleString('en')} characters`);
        continue;
      }
      const at = line.text.indexOf(undecodable);
      if (at >= 0) {
        yield notice('failed', line.number, `character ${at + 1} is not valid UTF-8; save the file as UTF-8`);
        continue;
      }
      const json = parsed(line.text);
      const record = 'failed' in json ? json : readRecord(json.value);
      if ('failed' in record) {
        yield notice('failed', line.number, record.failed);
        continue;
      }
      for (const reason of record.leftOut) {
        yield notice('skipped', line.number, `${reason}; the paper was read without it`);
      }
      yield { kind: 'document', document: record.document, file, line: line.number };
    }
  },
};
