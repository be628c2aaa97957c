import type { Span } from '../../vocabulary/extract.ts';
import type { ModalityName } from '../../vocabulary/modalities.ts';
import type { TokenisedText } from '../text/token.ts';
import { modalityRules } from './modality-rules.ts';

export interface ModalityMention {
  modality: ModalityName;
  span: Span;
  rule: string;
}

/** Step 5: the words of the text that state a kind of data, in text order. */
export function findModalities(text: TokenisedText): ModalityMention[] {
  return modalityRules
    .flatMap(({ id, modality, words }) =>
      [...text.text.matchAll(words)].map(
        (match): ModalityMention => ({
          modality,
          span: [match.index, match.index + match[0].length],
          rule: `modality-${id}`,
        }),
      ),
    )
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
}
