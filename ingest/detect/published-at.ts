import type { TokenisedText } from '../text/token.ts';
import type { Candidate } from './mention.ts';

/** "ARES (SP'23)", "[CCS’21]": an acronym of a venue and two figures of its year. */
const venueAndYear = /^\s?[([]((?!arXiv|CoRR)\p{Lu}[\p{L}&]{1,14})\s?['’](\d\d)[)\]]/u;
const longest = 24;

/** Where the paper says behind one of the mentions that it was published, "SP'23", or undefined. */
export function publishedAt({ text }: TokenisedText, mentions: Candidate[]): string | undefined {
  for (const { end } of mentions) {
    const [, venue, year] = venueAndYear.exec(text.slice(end, end + longest)) ?? [];
    if (venue !== undefined) return `${venue}'${year}`;
  }
  return undefined;
}
