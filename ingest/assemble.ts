import type { ElidedForm, Extract, ExtractedClaim, ExtractedEntity } from '../vocabulary/extract.ts';
import type { ModalityName } from '../vocabulary/modalities.ts';
import type { ModalityMention } from './detect/find-modalities.ts';
import type { TypedName } from './detect/mention.ts';
import { publishedAt } from './detect/published-at.ts';
import type { NamedClaim } from './relate/claim.ts';
import { spanOf, type TokenisedText } from './text/token.ts';

function namedEntity(text: TokenisedText, name: TypedName): ExtractedEntity {
  const mentions = name.further.length === 0 ? name.mentions : [...name.mentions, ...name.further];
  const published = name.isIntroduced ? undefined : publishedAt(text, name.mentions);
  const forms = new Set(mentions.map(({ surface }) => surface));
  forms.delete(name.name);
  const elided = mentions.flatMap((mention): ElidedForm[] =>
    mention.pieces === undefined ? [] : [{ form: mention.surface, span: spanOf(mention), pieces: mention.pieces }],
  );
  return {
    type: name.type,
    name: name.name,
    aliases: [...forms].sort(),
    ...(name.longForm === null || name.longForm === name.name ? {} : { longForm: name.longForm }),
    ...(published === undefined ? {} : { publishedAt: published }),
    spans: mentions.map(spanOf),
    ...(elided.length === 0 ? {} : { elided }),
    score: name.score,
    rules: name.rules,
  };
}

function modalityEntity(modality: ModalityName, found: ModalityMention[]): ExtractedEntity {
  const own = found.filter((mention) => mention.modality === modality);
  const rules = new Set<string>();
  for (const { rule, reasons = [] } of own) for (const one of [rule, ...reasons]) rules.add(one);
  return {
    type: 'Modality',
    name: modality,
    aliases: [],
    spans: own.map(({ span }) => span),
    score: own[0]?.score ?? 0,
    rules: [...rules].sort(),
  };
}

/** Step 8: names become entities in the order of their first mention, claims refer to them by position. */
export function assemble(
  text: TokenisedText,
  names: TypedName[],
  found: ModalityMention[],
  claims: NamedClaim[],
): Extract {
  const kinds = [...new Set(found.map(({ modality }) => modality))];
  const position = new Map<TypedName | ModalityName, number>([...names, ...kinds].map((end, index) => [end, index]));
  const seen = new Set<string>();
  const extracted = claims.flatMap((claim): ExtractedClaim[] => {
    const { source: from, target: to, sentence: index, ...rest } = claim;
    const source = from === 'PAPER' ? from : position.get(from);
    const target = position.get(to);
    const sentence = text.sentences[index];
    if (source === undefined || target === undefined || source === target || sentence === undefined) return [];
    const key = [rest.type, source, target, index].join(' ');
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ ...rest, source, target, sentence: [sentence.start, sentence.end] }];
  });
  return {
    entities: [...names.map((name) => namedEntity(text, name)), ...kinds.map((kind) => modalityEntity(kind, found))],
    claims: extracted,
  };
}
