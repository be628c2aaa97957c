import type { TaggedSpan, TaggerReading } from '../tagger/reading.ts';
import { sentenceAt } from '../text/sentence-at.ts';
import type { TokenisedText } from '../text/token.ts';
import type { Candidate } from './mention.ts';
import { nameKey } from './name-key.ts';

/** The spans, in text order, that touch no candidate. */
function apartFrom(candidates: Candidate[], spans: TaggedSpan[]): TaggedSpan[] {
  const inOrder = [...candidates].sort((a, b) => a.start - b.start);
  let next = 0;
  let reach = 0;
  return spans.filter(({ start, end }) => {
    for (let one = inOrder[next]; one !== undefined && one.start < end; one = inOrder[++next])
      reach = Math.max(reach, one.end);
    return reach <= start;
  });
}

/** Beside the candidates of the rules those spans of the tagger that touch none of them, in text order. */
export function withTagged(text: TokenisedText, candidates: Candidate[], { spans }: TaggerReading): Candidate[] {
  const tagged = apartFrom(candidates, spans).flatMap(({ start, end }): Candidate[] => {
    const surface = text.text.slice(start, end);
    const sentence = text.sentences[sentenceAt(text, start)];
    if (
      sentence === undefined ||
      sentence.start > start ||
      sentence.end < end ||
      !/\p{L}/u.test(surface) ||
      surface.trim() !== surface
    )
      return [];
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
