import type { Span } from '../../vocabulary/extract.ts';
import type { Sentence, Token, TokenisedText } from '../text/token.ts';

const commonWords = new Set(
  'a an and are as at based by for from in into is learning method model models network networks neural of on or the through to toward towards using via with without deep'.split(
    ' ',
  ),
);
/** One word alone must be a telling one. */
const shortestSingleWord = 8;
const mostWords = 8;

const stem = ({ lower }: Token): string => lower.replace(/[^\p{L}\p{N}]/gu, '').replace(/s$/u, '');

/**
 * The longest words that a sentence shares with the title, in the same order: a paper's title names its matter, and
 * "sarcasm detection takes text and images" speaks of what "TFCD: Towards Multi-modal Sarcasm Detection" reads.
 * Null where they share nothing telling, or the title is the sentence.
 */
export function topicWords({ sentences }: TokenisedText, { isTitle, tokens }: Sentence): Span | null {
  const title = sentences[0];
  if (isTitle || title === undefined) return null;
  const titled = title.tokens.map(stem);
  const words = tokens.map(stem);
  let best: { from: number; length: number } | null = null;
  for (const [from, word] of words.entries()) {
    if (commonWords.has(word) || word === '') continue;
    for (const [at, first] of titled.entries()) {
      if (first !== word) continue;
      let length = 1;
      while (length < mostWords && titled[at + length] !== undefined && titled[at + length] === words[from + length])
        length++;
      while (commonWords.has(words[from + length - 1] ?? '')) length--;
      if (length > (best?.length ?? 0) && (length > 1 || word.length >= shortestSingleWord)) best = { from, length };
    }
  }
  const [head, tail] = best === null ? [] : [tokens[best.from], tokens[best.from + best.length - 1]];
  return head === undefined || tail === undefined ? null : [head.start, tail.end];
}
