import type { ModalityMention } from '../detect/find-modalities.ts';
import type { TypedName } from '../detect/mention.ts';
import type { TokenisedText } from '../text/token.ts';
import type { NamedClaim } from './claim.ts';

const sentenceAt = (text: TokenisedText, offset: number): number =>
  Math.max(
    0,
    text.sentences.findLastIndex(({ start }) => start <= offset),
  );

/** HAS_MODALITY: which kinds of data belong to the paper's own things. */
export function claimModalities(text: TokenisedText, names: TypedName[], found: ModalityMention[]): NamedClaim[] {
  return names
    .filter(({ isIntroduced }) => isIntroduced)
    .flatMap((name) => {
      const kinds = [...new Set(found.map(({ modality }) => modality))];
      return kinds.flatMap((modality): NamedClaim[] => {
        const mentions = found.filter((mention) => mention.modality === modality);
        const sentences = new Set(name.mentions.map(({ sentence }) => sentence));
        const near =
          mentions.find(({ span }) => sentences.has(sentenceAt(text, span[0])) && span[0] > text.titleEnd) ??
          mentions[0];
        if (near === undefined) return [];
        const sentence = sentenceAt(text, near.span[0]);
        const source = name.mentions.find((mention) => mention.sentence === sentence) ?? name.mentions[0];
        if (source === undefined) return [];
        return [
          {
            type: 'HAS_MODALITY',
            source: name,
            target: modality,
            sentence,
            sourceSpan: [source.start, source.end],
            targetSpan: near.span,
            score: 0.6,
            rule: 'own-modality',
          },
        ];
      });
    });
}
