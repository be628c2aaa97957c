import type { Span } from '../../vocabulary/extract.ts';
import type { TypedName } from '../detect/mention.ts';
import type { TokenisedText } from '../text/token.ts';
import type { NamedClaim } from './claim.ts';

const trigger =
  /\b(?:we|this (?:paper|work|study)|our)\b[^.;]{0,40}?\b(?:propos\w+|introduc\w+|present\w*|develop\w*|design\w*|releas\w+|construct\w*|creat\w+|buil[dt]\w*|contribut\w+|curat\w+|call|name|term|dub)\b|\b(?:is|are) (?:proposed|introduced|presented|developed)\b|\b(?:called|named|dubbed|termed)\b|\bour\b|\bproposed\b/giu;

/** Characters around the name that are read; keeps the work linear in odd texts. */
const farthest = 2000;

/** Where the paper speaks of its own doing in that sentence; in a title the words of the title before or after the name. */
function triggerSpan(
  text: TokenisedText,
  name: TypedName,
  sentence: { start: number; end: number },
  start: number,
): Span | null {
  const from = Math.max(sentence.start, start - farthest);
  const words = text.text.slice(from, Math.min(sentence.end, start + farthest));
  const spans = [...words.matchAll(trigger)].map(
    (match): Span => [from + match.index, from + match.index + match[0].length],
  );
  const apart = spans.filter(([head, to]) => to <= start || head >= start + name.name.length);
  return apart.filter(([, to]) => to <= start).at(-1) ?? apart[0] ?? null;
}

/** INTRODUCES, once for each name that is the paper's own: the sentence that says so, else the title, else the first. */
export function claimIntroduced(text: TokenisedText, names: TypedName[]): NamedClaim[] {
  return names
    .filter(({ isIntroduced }) => isIntroduced)
    .flatMap((name): NamedClaim[] => {
      const places = name.mentions.flatMap((mention) => {
        const sentence = text.sentences[mention.sentence];
        return sentence === undefined
          ? []
          : [{ mention, sentence, span: triggerSpan(text, name, sentence, mention.start) }];
      });
      const best = places.find(({ sentence, span }) => !sentence.isTitle && span !== null) ?? places[0];
      if (best === undefined) return [];
      const { mention, sentence, span } = best;
      return [
        {
          type: 'INTRODUCES',
          source: 'PAPER',
          target: name,
          sentence: sentence.index,
          sourceSpan: span ?? [sentence.start, sentence.end],
          targetSpan: [mention.start, mention.end],
          score: span === null ? 0.7 : 0.9,
          rule: span === null ? 'introduces-title' : 'introduces-trigger',
        },
      ];
    });
}
