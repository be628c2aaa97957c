import type { TypedName } from '../detect/mention.ts';
import type { TokenisedText } from '../text/token.ts';
import type { NamedClaim } from './claim.ts';

const shortestPart = 3;
/** Own models that are asked about; keeps the work linear in odd texts. */
const mostOwn = 40;

/** "HGRN2" is made of "HGRN", "MLP-DINO" of "DINO", "IncLoRA" of "LoRA": with the old name whole at one end. */
function isMadeOf(derived: string, from: string): boolean {
  if (from.length < shortestPart || derived.length <= from.length) return false;
  if (derived.startsWith(from)) return /^[\p{Lu}\d+-]/u.test(derived.slice(from.length));
  return derived.endsWith(from) && /[\p{Ll}\d-]$/u.test(derived.slice(0, -from.length));
}

/** BASED_ON by name: the paper's own model carries the name of another one that the paper speaks of. */
export function claimDerivedNames(text: TokenisedText, names: TypedName[]): NamedClaim[] {
  const models = names.filter(({ type }) => type === 'Model');
  return models
    .filter(({ isIntroduced }) => isIntroduced)
    .slice(0, mostOwn)
    .flatMap((own) =>
      models
        .filter((other) => other !== own && !other.isIntroduced && isMadeOf(own.name, other.name))
        .flatMap((other): NamedClaim[] => {
          const target = other.mentions.find(({ sentence }) => sentence > 0) ?? other.mentions[0];
          const sentence = target === undefined ? undefined : text.sentences[target.sentence];
          if (target === undefined || sentence === undefined) return [];
          const source = own.mentions.find((mention) => mention.sentence === sentence.index) ?? own.mentions[0];
          if (source === undefined) return [];
          return [
            {
              type: 'BASED_ON',
              source: own,
              target: other,
              sentence: sentence.index,
              sourceSpan: [source.start, source.end],
              targetSpan: [target.start, target.end],
              score: 0.6,
              rule: 'name-made-of-name',
            },
          ];
        }),
    );
}
