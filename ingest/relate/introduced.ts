import type { Span } from '../../vocabulary/extract.ts';
import type { TypedName } from '../detect/mention.ts';
import type { Sentence, TokenisedText } from '../text/token.ts';
import type { NamedClaim } from './claim.ts';

const trigger =
  /\b(?:we|this (?:paper|work|study)|our)\b[^.;]{0,40}?\b(?:propos\w+|introduc\w+|present\w*|develop\w*|design\w*|releas\w+|construct\w*|creat\w+|buil[dt]\w*|contribut\w+|curat\w+|call|name|term|dub)\b|\b(?:is|are) (?:proposed|introduced|presented|developed)\b|\b(?:called|named|dubbed|termed)\b|\bour\b|\bproposed\b/giu;

/** By sentence, which belongs to one text: it is asked once for each name in it. */
const triggers = new WeakMap<Sentence, Span[]>();

function triggersIn({ text }: TokenisedText, sentence: Sentence): Span[] {
  const known = triggers.get(sentence);
  if (known !== undefined) return known;
  const { start, end } = sentence;
  const spans = Array.from(
    text.slice(start, end).matchAll(trigger),
    (match): Span => [start + match.index, start + match.index + match[0].length],
  );
  triggers.set(sentence, spans);
  return spans;
}

/** Where the paper speaks of its own doing in that sentence; in a title the words of the title before or after the name. */
function triggerSpan(text: TokenisedText, name: TypedName, sentence: Sentence, start: number): Span | null {
  const spans = triggersIn(text, sentence);
  const apart = spans.filter(([head, to]) => to <= start || head >= start + name.name.length);
  return apart.filter(([, to]) => to <= start).at(-1) ?? apart[0] ?? null;
}

/** Mentions that are asked for the one that says so. */
const mostMentions = 200;

/** INTRODUCES, once for each name that is the paper's own: the sentence that says so, else the title, else the first. */
export function claimIntroduced(text: TokenisedText, names: TypedName[]): NamedClaim[] {
  return names
    .filter(({ isIntroduced }) => isIntroduced)
    .flatMap((name): NamedClaim[] => {
      const places = name.mentions.slice(0, mostMentions).flatMap((mention) => {
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
