import type { SearchHit, SearchKind } from '../../vocabulary/api/search.ts';
import { type Marked, markRun, markWords, snippet } from './mark.ts';
import type { SearchEntry } from './search-entry.ts';
import { squash } from './words.ts';

/** How well an entry matches; the smaller the better. */
export const tiers = { exact: 0, prefix: 1, words: 2, abstractWords: 3, misspelled: 4 } as const;

export interface Match {
  entry: SearchEntry;
  tier: (typeof tiers)[keyof typeof tiers];
}

/** What was looked for: the query's words, the same squashed into one, and the indexed words that these stand for. */
export interface Looked {
  typed: string[];
  whole: string;
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

/** The name that the query fits best: equal, begun, containing, sharing most words; the first of equals. */
function bestName({ node, names }: SearchEntry, { whole }: Looked, mark: (text: string) => Marked): Marked {
  let best: Marked = { text: node.name, marks: [] };
  let bestFit = 0;
  for (const text of names) {
    const folded = squash(text);
    const run = markRun(text, whole);
    const marked = run ? { text, marks: [run] } : mark(text);
    const fit = folded === whole ? 1e6 : folded.startsWith(whole) ? 1e5 : run ? 1e4 : marked.marks.length;
    if (fit > bestFit) {
      best = marked;
      bestFit = fit;
    }
  }
  return best;
}
