import { Document } from '../../vocabulary/document.ts';
import { undecodable } from './decode.ts';
import { type Block, blocksOf } from './page-blocks.ts';
import { findPapers } from './page-papers.ts';
import { proseLength } from './page-signs.ts';
import type { Reader, ReadItem } from './read-item.ts';
import { idFromTitle } from './title-id.ts';

const quoted = (text: string): string => JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text);

/**
 * The text of a saved web page that lists papers, each a title and then its abstract, between them dates, bylines and
 * the site's own words. Goes by shape (a title-like line, then a paragraph of prose), not by one site's wording.
 * Everything that is no part of a paper is told.
 */
export const webPage: Reader = {
  format: 'web-page',
  detects: (head) =>
    !head.includes('\0') &&
    !/^\uFEFF?\s*(?:[{[]|<[!?a-z])/i.test(head) &&
    head.split(/\n\s*\n|\n(?=.{200})/).some((paragraph) => proseLength(paragraph.trim()) !== 'none'),
  async *read(text, file): AsyncGenerator<ReadItem> {
    const notice = (level: 'failed' | 'skipped', line: number, reason: string): ReadItem => ({
      kind: 'notice',
      notice: { level, file, line, reason },
    });
    const blocks: Block[] = await blocksOf(text);
    let papers = 0;
    for (const piece of findPapers(blocks)) {
      if (piece.kind === 'skipped') {
        yield notice('skipped', piece.line, `${piece.reason}: ${quoted(piece.text)}`);
        continue;
      }
      const { title, abstract, line } = piece;
      papers++;
      if ((title + abstract).includes(undecodable)) {
        yield notice('failed', line, `${quoted(title)} holds bytes that are not valid UTF-8; save the page as UTF-8`);
        continue;
      }
      const parsed = Document.safeParse({ id: idFromTitle(title), title, abstract });
      if (parsed.success) yield { kind: 'document', document: parsed.data, file, line };
      else
        yield notice(
          'failed',
          line,
          `${quoted(title)} has an abstract of ${abstract.length} characters, more than 50,000`,
        );
    }
    if (papers === 0) yield notice('failed', 1, 'no paper was found: nowhere does a title stand before an abstract');
  },
};
