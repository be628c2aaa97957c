import { slugOf } from './assign-ids.ts';
import { knownAliasLists } from './known-aliases.ts';
import { knownName } from './known-names.ts';
import type { NameSpace } from './name-space.ts';
import { joined, normalForm, normalWords } from './normal-form.ts';
import { familyKey, versionInWords } from './version.ts';

const spaces: NameSpace[] = ['model', 'data', 'modality'];

/** Coarser than any comparison of names: what is equal there has one key here. */
const coarse = (text: string): string => text.replaceAll('-', '');

/** What `assignIds` may put behind a slug. */
const addition = /^(.+)-(?:model|data|modality|[\da-f]{6})$/u;

/** An id as it is, and what is left of it without each addition. */
function stemsOf(slug: string): string[] {
  const stem = addition.exec(slug)?.[1];
  return stem === undefined ? [slug] : [slug, ...stemsOf(stem)];
}

/**
 * Keys such that two names without a common key, directly or over a chain of other names, have nothing to do with each
 * other in resolution: neither their forms, plurals and votes, nor the families of their versions, nor their ids, nor
 * what the lexicon knows of them. Every step that compares names has its line here.
 */
export function nameKeys(spelling: string): string[] {
  const keys = new Set<string>();
  for (const space of spaces) {
    const form = normalForm(spelling, space);
    keys.add(form);
    if (space === 'modality') continue;
    const words = normalWords(spelling, space);
    keys.add(joined(words) || spelling);
    keys.add(familyKey(versionInWords(words, space)));
    if (/[^s]s$/u.test(form)) keys.add(form.slice(0, -1));
  }
  for (const stem of stemsOf(slugOf(spelling))) keys.add(stem);
  const known = knownName(spelling);
  if (known !== undefined) keys.add(normalForm(known.name, known.space));
  return [...new Set([...keys].map(coarse))];
}

/** Lists of keys that have to do with each other whatever the papers say. */
export const knownKeys = (): string[][] =>
  knownAliasLists.map(({ space, names }) => names.map((name) => coarse(normalForm(name, space))));
