import type { Forms } from './forms.ts';
import { spaceOfEntity } from './forms.ts';
import type { NamingPaper } from './resolved-graph.ts';

/**
 * Which plurals are the same name as their singular, decided by what the papers write: both must occur, no paper may
 * tell the two apart, and the plural must be a sure one ("ViTs", "Vision Transformers") or the rarer of the two. So
 * "ResNets" joins "ResNet", while "Kinetics" and "Places" stay what they are.
 *
 * @returns the number of a form's singular, or the number given.
 */
export function foldPlurals(papers: NamingPaper[], forms: Forms): (form: number) => number {
  const singularOf = new Map<number, number>();
  forms.list.forEach((form, number) => {
    if (form.space === 'modality' || !form.endsInS || form.key.length < 4 || !/[^s]s$/u.test(form.key)) return;
    const singular = forms.find(form.key.slice(0, -1), form.space);
    if (singular === undefined) return;
    const isRarer = forms.at(singular).named >= form.named && forms.at(singular).named > 0;
    if (form.capitalS || form.severalWords || isRarer) singularOf.set(number, singular);
  });

  for (const paper of papers) {
    const names = new Set(paper.extract.entities.map((entity) => forms.enter(entity.name, spaceOfEntity(entity))));
    for (const name of names) {
      const singular = singularOf.get(name);
      if (singular !== undefined && names.has(singular)) singularOf.delete(name);
    }
  }
  for (const [plural, singular] of singularOf) {
    const form = forms.at(plural);
    forms.at(singular).named += form.named;
    form.named = 0;
  }
  return (form) => singularOf.get(form) ?? form;
}
