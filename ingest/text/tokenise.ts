import type { Document } from '../../vocabulary/document.ts';
import { textOf } from '../../vocabulary/document.ts';
import { protectNames } from './protect-names.ts';
import { sentenceSpans } from './split-sentences.ts';
import { splitWords } from './split-words.ts';
import type { Sentence, TokenisedText } from './token.ts';

/** "…on two datasets.We also…": a sentence end that lost its space, which no tokeniser cuts. */
const lostSpace = /(?<=[\p{Ll})]{2}[.?!])(?=\p{Lu}[\p{L}\p{N}-]*[\s,])/u;

type Words = Omit<Sentence, 'index' | 'isTitle'>;

/** Sentences and words of one piece of the text that starts at `offset`. */
function sentencesOf(piece: string, offset: number): Words[] {
  const masked = protectNames(piece);
  return sentenceSpans(masked).flatMap(([start, end]) => {
    const tokens = splitWords(piece, masked, [start, end], offset);
    return tokens.length === 0 ? [] : [{ start: offset + start, end: offset + end, tokens }];
  });
}

/** Addresses that are looked into; an abstract has one. */
const mostAddresses = 100;

const addressesIn = (sentences: Sentence[]): string =>
  sentences
    .flatMap(({ tokens }) => tokens.filter(({ lower }) => /github|gitlab|huggingface/u.test(lower)))
    .slice(0, mostAddresses)
    .map(({ lower }) => lower.replace(/[^\p{L}\p{N}+/]/gu, ''))
    .join(' ');

/** Step 1: sentences and words with exact offsets. The title is one sentence, whatever its punctuation. */
export function tokenise(document: Document): TokenisedText {
  const text = textOf(document);
  const titleEnd = document.title.length;
  const titleTokens = sentencesOf(document.title, 0).flatMap((sentence) => sentence.tokens);
  const title = { start: 0, end: titleEnd, tokens: titleTokens };
  let offset = titleEnd + 1;
  const abstract = document.abstract.split(lostSpace).flatMap((piece) => {
    const from = offset;
    offset += piece.length;
    return sentencesOf(piece, from);
  });
  const sentences = [title, ...abstract].map(
    ({ start, end, tokens }, index): Sentence => ({ index, start, end, isTitle: index === 0, tokens }),
  );
  return { text, titleEnd, addresses: addressesIn(sentences), sentences };
}
