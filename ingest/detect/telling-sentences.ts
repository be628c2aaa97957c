import { sentenceAt } from '../text/sentence-at.ts';
import type { TokenisedText } from '../text/token.ts';
import { introduce, we } from './cue-rule.ts';
import type { KindCandidate } from './find-modalities.ts';
import type { Candidate } from './mention.ts';

/** "We introduce …": what the paper is about, though the name may stand elsewhere. */
const introduces = new RegExp(String.raw`\b${we}\b[^.;]{0,40}?\b${introduce}`, 'u');

/**
 * Which sentences the network reads, by their index: the title, those that may hold a name, those that say what the
 * paper introduces, and for each kind of data that is in none of these those that speak of it. The others, three eighths
 * of an abstract, are motivation, general claims and the addresses of code.
 */
export function tellingSentences(text: TokenisedText, candidates: Candidate[], kinds: KindCandidate[]): Set<number> {
  const named = new Set(candidates.map(({ sentence }) => sentence));
  const telling = text.sentences.filter(
    ({ index, isTitle, start, end }) =>
      isTitle || named.has(index) || introduces.test(text.text.slice(start, end).toLowerCase()),
  );
  const sentences = new Set(telling.map(({ index }) => index));
  for (const { words } of kinds) {
    const spoken = words.map(({ span: [start] }) => sentenceAt(text, start));
    if (!spoken.some((index) => sentences.has(index))) for (const index of spoken) sentences.add(index);
  }
  return sentences;
}
