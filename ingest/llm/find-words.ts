import type { Span } from '../../vocabulary/extract.ts';

/**
 * Quotes, dashes, spaces and raised digits of all kinds as the one of the keyboard: models write these anew. Each takes
 * one code unit, so offsets stay.
 */
const plain = (text: string): string =>
  text
    .replace(/[\u00b2\u00b3\u00b9\u2070-\u208e]/g, (raised) => raised.normalize('NFKC'))
    .replace(/[\u2018\u2019\u201a\u2032]/g, "'")
    .replace(/[\u201c\u201d\u201e\u2033]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u00a0\u2009\u202f\t]/g, ' ');

const wordCharacter = /[\p{L}\p{N}\p{M}_]/u;
/** What goes on with a name that ends before it: "GPT-4" in "GPT-4V" or "GPT-4.1", "MAE" in "MAE++"; not in "MAE+CLIP". */
const goesOn = /^(?:[\p{L}\p{N}\p{M}_]|\+(?!\p{L})|[-.]\p{N})/u;

/** Finds words that were quoted from a text; what it answers is cut out of the text itself. */
export class WordFinder {
  readonly text: string;
  readonly #plain: string;

  constructor(text: string) {
    this.text = text;
    this.#plain = plain(text);
  }

  /** Every place of the words, in text order. */
  places(quote: string): Span[] {
    const words = plain(quote).replace(/\s+/g, ' ').trim();
    const found: Span[] = [];
    if (words === '') return found;
    for (let at = this.#plain.indexOf(words); at >= 0; at = this.#plain.indexOf(words, at + words.length)) {
      found.push([at, at + words.length]);
    }
    return found;
  }

  /** Every place where the words stand by themselves, in no longer word. */
  wholePlaces(quote: string): Span[] {
    return this.places(quote).filter(([start, end]) => {
      const [first, last] = [this.text.charAt(start), this.text.charAt(end - 1)];
      const isBegun = wordCharacter.test(first) && wordCharacter.test(this.text.charAt(start - 1));
      return !isBegun && !(wordCharacter.test(last) && goesOn.test(this.text.slice(end, end + 2)));
    });
  }
}
