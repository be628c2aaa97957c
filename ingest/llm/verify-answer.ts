import type { Extract } from '../../vocabulary/extract.ts';
import type { TokenisedText } from '../text/token.ts';
import type { Answer } from './answer.ts';
import { WordFinder } from './find-words.ts';
import { verifyClaims } from './verify-claims.ts';
import { verifyEntities } from './verify-entities.ts';

/** What the text bears out of an answer, and how many of its items that left out. */
export function verifyAnswer(
  { text, sentences }: TokenisedText,
  answer: Answer,
): { extract: Extract; dropped: number } {
  const finder = new WordFinder(text);
  const verified = verifyEntities(answer, finder, sentences);
  const claims = verifyClaims(answer, finder, sentences, verified);
  const items = answer.entities.length + answer.modalities.length + answer.claims.length;
  const { entities } = verified;
  return { extract: { entities, claims }, dropped: items - entities.length - claims.length };
}
