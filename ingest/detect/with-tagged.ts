import type { TaggerReading } from '../tagger/reading.ts';
import type { TokenisedText } from '../text/token.ts';
import type { Candidate } from './mention.ts';
import { nameKey } from './name-key.ts';

/** Beside the candidates of the rules those spans of the tagger that touch none of them, in text order. */
export function withTagged(text: TokenisedText, candidates: Candidate[], { spans }: TaggerReading): Candidate[] {
  const tagged = spans
    .filter(({ start, end }) => candidates.every((one) => one.end <= start || one.start >= end))
    .flatMap(({ start, end }): Candidate[] => {
      const surface = text.text.slice(start, end);
      const sentence = text.sentences.find((one) => one.start <= start && one.end >= end);
      if (sentence === undefined || !/\p{L}/u.test(surface) || surface.trim() !== surface) return [];
      return [
        {
          start,
          end,
          surface,
          key: nameKey(surface),
          sentence: sentence.index,
          kind: 'tagged',
          rules: ['tagged-words'],
        },
      ];
    });
  return tagged.length === 0 ? candidates : [...candidates, ...tagged].sort((a, b) => a.start - b.start);
}
