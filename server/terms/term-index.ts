import type { TermHit } from '../../vocabulary/api/search.ts';
import { markRun } from '../search/mark.ts';
import { squash } from '../search/words.ts';

export interface CountedTerm {
  name: string;
  /** Papers that have it, or a longer one that holds it as words. */
  papers: number;
  communities: number;
}

/** The key terms of a graph with the papers that are about each. */
export class TermIndex {
  /** By number of papers, then by name. */
  readonly all: readonly CountedTerm[];
  readonly #squashed: readonly string[];

  constructor(ofPapers: readonly (readonly string[])[], ofCommunities: readonly (readonly string[])[]) {
    const terms = new Set(ofPapers.flat());
    const byStem = new Map<string, string[]>();
    for (const term of terms) {
      const list = byStem.get(stemOf(term));
      if (list) list.push(term);
      else byStem.set(stemOf(term), [term]);
    }
    const heldBy = new Map([...terms].map((term) => [term, partsOf(term).flatMap((part) => byStem.get(part) ?? [])]));
    const count = (lists: readonly (readonly string[])[]) => {
      const counts = new Map<string, number>();
      for (const list of lists) {
        const about = new Set(list.flatMap((term) => heldBy.get(term) ?? []));
        for (const term of about) counts.set(term, (counts.get(term) ?? 0) + 1);
      }
      return counts;
    };
    const [papers, communities] = [count(ofPapers), count(ofCommunities)];
    this.all = [...terms]
      .map((name) => ({ name, papers: papers.get(name) ?? 1, communities: communities.get(name) ?? 0 }))
      .sort((a, b) => b.papers - a.papers || (a.name < b.name ? -1 : 1));
    this.#squashed = this.all.map(({ name }) => squash(name));
  }

  /** The term that a text is, whatever its capitals, hyphens and spaces, with or without a plural s; null for none. */
  called(text: string): CountedTerm | null {
    const wanted = squash(text);
    const stem = wanted.replace(/s$/u, '');
    const at = (folded: string) => this.all[this.#squashed.indexOf(folded)] ?? null;
    return wanted === '' ? null : (at(wanted) ?? at(stem) ?? at(`${stem}s`));
  }

  /** Those that hold the text, whatever its capitals and hyphens; all where it is empty. */
  holding(text: string): CountedTerm[] {
    const wanted = squash(text);
    return this.all.filter((_, at) => this.#squashed[at]?.includes(wanted));
  }

  /** Those that hold the text: first itself, then those that begin so, then the others. */
  find(text: string, limit: number): { total: number; hits: TermHit[] } {
    const wanted = squash(text);
    if (wanted === '') return { total: 0, hits: [] };
    const found = this.all.flatMap((term, at) => {
      const folded = this.#squashed[at] ?? '';
      return folded.includes(wanted) ? [{ term, tier: folded === wanted ? 0 : folded.startsWith(wanted) ? 1 : 2 }] : [];
    });
    found.sort((a, b) => a.tier - b.tier);
    return {
      total: found.length,
      hits: found.slice(0, limit).map(({ term: { name, papers, communities } }) => {
        const mark = markRun(name, wanted);
        return { term: name, papers, communities, marks: mark === null ? [] : [mark] };
      }),
    };
  }
}

/** As `isAbout` takes it: in small letters and without a plural s. */
const stemOf = (term: string): string => term.toLowerCase().replace(/s$/u, '');

/** What a term that this one holds as words may have as its stem. */
function partsOf(term: string): string[] {
  const words = term.toLowerCase().split(' ');
  const parts = words.flatMap((_, from) => words.slice(from).map((_word, more) => words.slice(from, from + more + 1)));
  return [...new Set(parts.flatMap((part) => [part.join(' '), stemOf(part.join(' '))]))];
}
