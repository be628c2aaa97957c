import type { Span } from '../../vocabulary/extract.ts';
import type { ModalityName } from '../../vocabulary/modalities.ts';
import type { TokenisedText } from '../text/token.ts';
import { type ModalityRule, modalityRules } from './modality-rules.ts';

export interface ModalityMention {
  modality: ModalityName;
  span: Span;
  rule: string;
}

/** How far around the words the exceptions are looked for. */
const window = 40;

function mentionsBy(
  { id, modality, words, unlessBefore, unlessAfter, minimum }: ModalityRule,
  text: string,
): ModalityMention[] {
  const mentions = [...text.matchAll(words)].flatMap((match): ModalityMention[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    if (unlessBefore?.test(text.slice(Math.max(0, start - window), start))) return [];
    if (unlessAfter?.test(text.slice(end, end + window))) return [];
    return [{ modality, span: [start, end], rule: `modality-${id}` }];
  });
  return mentions.length >= minimum ? mentions : [];
}

/** Step 5: the words of the text that state a kind of data, in text order; of words in words the longer. */
export function findModalities(text: TokenisedText): ModalityMention[] {
  const all = modalityRules.flatMap((rule) => mentionsBy(rule, text.text));
  const reach = new Map<ModalityName, number>();
  return all
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
    .filter(({ modality, span }) => {
      const isNew = span[0] >= (reach.get(modality) ?? 0);
      if (isNew) reach.set(modality, span[1]);
      return isNew;
    });
}
