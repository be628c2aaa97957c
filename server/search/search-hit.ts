import type { SearchHit, SearchKind } from '../../vocabulary/api/search.ts';
import type { Span } from '../../vocabulary/extract.ts';
import { type Marked, markRun, markWords, snippet } from './mark.ts';
import type { SearchEntry } from './search-entry.ts';
import { squash } from './words.ts';

/** How well an entry matches; the smaller the better. */
export const tiers = {
  exact: 0,
  prefix: 1,
  misspelledName: 2,
  words: 3,
  abstractWords: 4,
  /** All words but one as they were typed. */
  misspelledWord: 5,
  misspelledWords: 6,
} as const;

export interface Match {
  entry: SearchEntry;
  tier: (typeof tiers)[keyof typeof tiers];
}

/** What was looked for: the query's words, the same squashed into one, and what these stand for in the index. */
export interface Looked {
  typed: string[];
  whole: string;
  /** Squashed names of which the whole query is a misspelling. */
  near: ReadonlySet<string>;
  /** Words. */
  found: ReadonlySet<string>;
}

/** The match as it is shown: the text that shows best why the entry was found, marked. */
export function hitOf({ entry, tier }: Match, kind: SearchKind, looked: Looked): SearchHit {
  const { node } = entry;
  const mark = (text: string): Marked => ({ text, marks: markWords(text, looked.typed, looked.found) });
  if (kind === 'Author') {
    const matching = entry.authors.filter((author) => mark(author).marks.length > 0);
    return { node, field: 'author', ...mark(matching.join(', ')) };
  }
  const named = bestName(entry, looked, mark);
  if (node.kind !== 'Paper') {
    return { node, field: named.text === entry.names[0] ? 'name' : 'alias', ...named };
  }
  if (tier > tiers.words && (tier === tiers.abstractWords || named.marks.length === 0)) {
    const inAbstract = mark(entry.abstract);
    if (inAbstract.marks.length > 0) return { node, field: 'abstract', ...snippet(inAbstract) };
  }
  return { node, field: 'title', ...named };
}

/** The name that the query fits best: equal, begun, meant, containing, sharing most words; the first of equals. */
function bestName({ node, names }: SearchEntry, { whole, near }: Looked, mark: (text: string) => Marked): Marked {
  let best: Marked = { text: node.name, marks: [] };
  let bestFit = 0;
  for (const text of names) {
    const folded = squash(text);
    const run = markRun(text, whole);
    const meant = near.has(folded);
    const span: Span | null = run ?? (meant ? [0, text.length] : null);
    const marked: Marked = span ? { text, marks: [span] } : mark(text);
    const begun = folded.startsWith(whole);
    const fit = folded === whole ? 1e7 : begun ? 1e6 : meant ? 1e5 : run ? 1e4 : marked.marks.length;
    if (fit > bestFit) {
      best = marked;
      bestFit = fit;
    }
  }
  return best;
}
