import { z } from 'zod';
import type { Forms } from './forms.ts';
import aliasFile from './known-aliases.json' with { type: 'json' };
import { knownName } from './known-names.ts';
import { isNearLongForm } from './long-form.ts';
import { normalForm } from './normal-form.ts';
import type { Readings } from './readings.ts';
import { isSameRelease, versionOf } from './version.ts';

/** Names of one thing that no paper need say so of, the usual one first. */
const KnownAliases = z.object({
  space: z.enum(['model', 'data']),
  names: z.array(z.string().min(1)).min(2),
  reason: z.string().min(1),
});
type KnownAliases = z.infer<typeof KnownAliases>;

/** Names that are one whatever papers say, unless a paper means something else by one of them. */
export const knownAliasLists: KnownAliases[] = z.array(KnownAliases).parse(aliasFile);

/**
 * Which forms are one because the field knows it: by the list here, and by the aliases of the lexicon as far as they
 * are no versions. A short form that the papers spell out as something else is left out.
 *
 * @returns pairs of forms.
 */
export function knownPairs(forms: Forms, { longForms }: Readings): [number, number][] {
  const isOfThis = (form: number, names: string[]): boolean => {
    const meant = longForms.get(form);
    if (meant === undefined) return true;
    const keys = names.map((name) => normalForm(name, forms.at(form).space));
    return meant.some((long) => keys.some((key) => isNearLongForm(forms.at(long).key, key)));
  };
  const pairs: [number, number][] = [];
  for (const { space, names } of knownAliasLists) {
    const present = names.flatMap((name) => forms.find(normalForm(name, space), space) ?? []);
    const [head, ...others] = [...new Set(present)].filter((form) => isOfThis(form, names));
    if (head !== undefined) for (const other of others) pairs.push([other, head]);
  }
  forms.list.forEach(({ key, spelling, space }, form) => {
    const entry = knownName(spelling);
    if (entry === undefined || entry.space !== space || entry.ambiguous) return;
    // The lexicon is looked up by letters and figures; here other signs count too ("RRT*" is not RRT).
    if (!entry.names.some((name) => normalForm(name, space) === key)) return;
    const head = forms.find(normalForm(entry.name, space), space);
    if (head === undefined || head === form) return;
    if (!isSameRelease(versionOf(spelling, space), versionOf(entry.name, space))) return;
    const names = [spelling, entry.name];
    if (isOfThis(form, names) && isOfThis(head, names)) pairs.push([form, head]);
  });
  return pairs;
}
