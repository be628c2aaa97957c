import { nameKey } from '../detect/name-key.ts';
import { type Lexicon, loadLexicon } from '../lexicon/lexicon.ts';
import type { NameSpace } from './name-space.ts';
import { nameSpaceOf } from './name-space.ts';

let lexicon: Lexicon | undefined;
const theLexicon = (): Lexicon => {
  lexicon ??= loadLexicon();
  return lexicon;
};

/** What the field knows of a name, whatever the papers at hand say. */
export interface KnownName {
  /** The usual name of the same thing, and all names by which the lexicon knows it. */
  name: string;
  names: string[];
  space: NameSpace;
  /** Also a word, or an acronym of other things. */
  ambiguous: boolean;
}

export function knownName(name: string): KnownName | undefined {
  const entry = theLexicon().known(nameKey(name));
  return (
    entry && {
      name: entry.name,
      names: [entry.name, ...entry.aliases],
      space: nameSpaceOf(entry.type),
      ambiguous: entry.ambiguous,
    }
  );
}

/** Whether the list of generic names holds it, in singular or plural. */
export function isGenericName(name: string): boolean {
  const key = nameKey(name);
  return theLexicon().isGeneric(key) || (key.endsWith('s') && theLexicon().isGeneric(key.slice(0, -1)));
}
