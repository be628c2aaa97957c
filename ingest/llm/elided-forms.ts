import type { ElidedForm, Span } from '../../vocabulary/extract.ts';
import { elidedAfter, elidedInBraces } from '../detect/elided-names.ts';
import type { Sentence } from '../text/token.ts';

/**
 * Names that the text writes in pieces, beside one of these places or in braces: CIFAR-100 in "CIFAR-10/100". By name;
 * an answer writes them out.
 */
export function elidedForms(text: string, sentences: Sentence[], places: Span[]): Map<string, ElidedForm[]> {
  const found = sentences.flatMap((sentence) => {
    const inside = places.filter(([start, end]) => sentence.start <= start && end <= sentence.end);
    return [
      ...inside.flatMap(([start, end]) => elidedAfter(text, { start, end }, sentence.end)),
      ...elidedInBraces(text, sentence),
    ];
  });
  const forms = new Map<string, ElidedForm[]>();
  for (const { name, own, pieces } of found) {
    const known = forms.get(name) ?? [];
    if (pieces.length < 2 || known.some(({ span }) => String(span) === String(own))) continue;
    forms.set(name, [...known, { form: name, span: own, pieces }]);
  }
  return forms;
}
