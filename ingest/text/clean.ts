import type { Document } from '../../vocabulary/document.ts';
import { latexToText } from './clean-latex.ts';
import { joinLines } from './clean-lines.ts';
import { markupToText } from './clean-markup.ts';
import { tidyUnicode } from './clean-unicode.ts';

const pass = (text: string): string => markupToText(latexToText(joinLines(tidyUnicode(text)))).trim();

/** Each pass shortens or spells out, so a text settles after two or three; the bound only guards against a slip. */
const maxPasses = 12;

/**
 * One line of plain, readable text: LaTeX, Markdown and HTML written out, line breaks and the hyphens before them
 * undone, Unicode in NFC without invisible characters. Repeats until nothing changes, so `cleanText(cleanText(x))`
 * is `cleanText(x)`.
 */
export function cleanText(text: string): string {
  let before = text;
  for (let done = 0; done < maxPasses; done++) {
    const after = pass(before);
    if (after === before) return after;
    before = after;
  }
  return before;
}

/**
 * The document as it is stored and as all offsets count in it. Idempotent. The id, url, doi and arXiv id are
 * addresses and stay as they are; a title of which nothing would be left stays as it was.
 */
export function clean(document: Document): Document {
  const title = cleanText(document.title);
  const venue = document.venue === undefined ? '' : cleanText(document.venue);
  const { venue: _, ...rest } = document;
  return {
    ...rest,
    title: title === '' ? document.title : title,
    abstract: cleanText(document.abstract),
    authors: document.authors.map(cleanText).filter((author) => author !== ''),
    ...(venue === '' ? {} : { venue }),
  };
}
