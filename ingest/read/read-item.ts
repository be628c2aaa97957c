import type { Notice } from '../../vocabulary/api/job.ts';
import type { Document } from '../../vocabulary/document.ts';

/** What a reader yields, in input order: a paper, or a word about something that is none. */
export type ReadItem =
  | { kind: 'document'; document: Document; file: string; line: number }
  | { kind: 'notice'; notice: Notice };

/** One input format. A reader never throws for bad content: it yields a notice and goes on. */
export interface Reader {
  /** Name for `--format`. */
  format: string;
  /** Whether an input that starts with `head` (up to 64 kB of text) is in this format. */
  detects(head: string, file: string): boolean;
  read(text: AsyncIterable<string>, file: string): AsyncIterable<ReadItem>;
}
