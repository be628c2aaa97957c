import { z } from 'zod';
import { NamedType } from '../../vocabulary/kinds.ts';
import { nameKey } from '../detect/name-key.ts';
import genericFile from './generic-names.json' with { type: 'json' };
import modelFile from './models.json' with { type: 'json' };
import resourceFile from './resources.json' with { type: 'json' };

/**
 * A well-known name. `source` says who introduced it and when, as is public knowledge; `aliases` are other spellings
 * of the same thing; `ambiguous` names are words, persons or acronyms of other meaning too, and count only where the
 * words beside them say so (`context-rules.json`).
 */
export const LexiconEntry = z.object({
  name: z.string().min(1),
  type: NamedType,
  aliases: z.array(z.string().min(1)).default([]),
  ambiguous: z.boolean().default(false),
  /** For an ambiguous name: whether it is commonly written without its capital too ("the adam optimizer"). */
  lowerCase: z.boolean().default(false),
  source: z.string().regex(/\b(?:19|20)\d\d$/, 'must say who and end with the year'),
});
export type LexiconEntry = z.infer<typeof LexiconEntry>;

const GenericNames = z.object({ id: z.string(), reason: z.string(), names: z.array(z.string().min(1)) });

export interface Lexicon {
  known(key: string): LexiconEntry | undefined;
  /** Longest known name in words; how far a look-up has to reach. */
  longest: number;
  /** Whether a known name of several words starts with this one, in lower case. */
  startsKnown(word: string): boolean;
  /** Whether what looks like a name is a class, a metric or an organisation. Keys of `nameKey`. */
  isGeneric(key: string): boolean;
}

const wordsOf = (name: string): string[] => name.split(/\s+/u);

/** All entries, as the data files hold them. @throws ZodError naming the entry that is none. */
export const readEntries = (): LexiconEntry[] => z.array(LexiconEntry).parse([...modelFile, ...resourceFile]);

export function loadLexicon(): Lexicon {
  const known = new Map<string, LexiconEntry>();
  const firstWords = new Set<string>();
  let longest = 1;
  for (const entry of readEntries()) {
    for (const name of [entry.name, ...entry.aliases]) {
      known.set(nameKey(name), entry);
      const [first = '', ...others] = wordsOf(name);
      longest = Math.max(longest, others.length + 1);
      if (others.length > 0) firstWords.add(first.toLowerCase());
    }
  }
  const generic = new Set(
    z
      .array(GenericNames)
      .parse(genericFile)
      .flatMap(({ names }) => names.map(nameKey)),
  );
  return {
    known: (key) => known.get(key),
    longest,
    startsKnown: (word) => firstWords.has(word),
    isGeneric: (key) => generic.has(key),
  };
}
