import { z } from 'zod';
import { NamedType } from '../../vocabulary/kinds.ts';
import { nameKey } from '../detect/name-key.ts';
import genericFile from './generic-names.json' with { type: 'json' };
import modelFile from './models.json' with { type: 'json' };
import resourceFile from './resources.json' with { type: 'json' };

/** A well-known name. `source` says who introduced it; `ambiguous` names are words or acronyms of other meaning too. */
export const LexiconEntry = z.object({
  name: z.string().min(1),
  type: NamedType,
  aliases: z.array(z.string().min(1)).default([]),
  ambiguous: z.boolean().default(false),
  source: z.string().min(1),
});
export type LexiconEntry = z.infer<typeof LexiconEntry>;

const GenericNames = z.object({ id: z.string(), reason: z.string(), names: z.array(z.string().min(1)) });

export interface Lexicon {
  known(key: string): LexiconEntry | undefined;
  /** Longest known name in words; how far a look-up has to reach. */
  longest: number;
  /** Whether what looks like a name is a class, a metric or an organisation. Keys of `nameKey`. */
  isGeneric(key: string): boolean;
}

const wordsOf = (name: string): number => name.split(/\s+/u).length;

export function loadLexicon(): Lexicon {
  const known = new Map<string, LexiconEntry>();
  let longest = 1;
  for (const entry of z.array(LexiconEntry).parse([...modelFile, ...resourceFile])) {
    for (const name of [entry.name, ...entry.aliases]) {
      known.set(nameKey(name), entry);
      longest = Math.max(longest, wordsOf(name));
    }
  }
  const generic = new Set(
    z
      .array(GenericNames)
      .parse(genericFile)
      .flatMap(({ names }) => names.map(nameKey)),
  );
  return { known: (key) => known.get(key), longest, isGeneric: (key) => generic.has(key) };
}
