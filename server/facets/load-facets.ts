import type { GraphReader } from '../../cypher/graph-store.ts';
import { paperFacets } from '../../cypher/queries/paper-facets.ts';
import { termsOfCommunities } from '../../cypher/queries/terms-of-communities.ts';
import type { PaperId } from '../../vocabulary/ids.ts';
import { TermIndex } from '../terms/term-index.ts';

/** A name with the papers that bear it. */
export interface Counted {
  name: string;
  papers: number;
}

/** What papers can be chosen by, each list by number of papers and then by name. */
export interface Facets {
  papers: { id: PaperId; venue?: string | undefined; authors: string[]; day: string; terms: string[] }[];
  venues: Counted[];
  authors: (Counted & { folded: string })[];
  days: { day: string; papers: number }[];
  terms: TermIndex;
}

export async function loadFacets(store: GraphReader): Promise<Facets> {
  const rows = await store.read(paperFacets, {});
  const communities = await store.read(termsOfCommunities, {});
  const finest = Math.max(...communities.map(({ level }) => level));
  // The engines give rows in orders of their own, and sort text differently; equal graphs are to give equal answers.
  const papers = rows
    .map(({ addedAt, ...paper }) => ({ ...paper, day: addedAt.slice(0, 10) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    papers,
    venues: countedNames(papers.flatMap(({ venue }) => venue ?? [])),
    authors: countedNames(papers.flatMap(({ authors }) => [...new Set(authors)])).map((author) => ({
      ...author,
      folded: folded(author.name),
    })),
    days: countedNames(papers.map(({ day }) => day))
      .map(({ name, papers: count }) => ({ day: name, papers: count }))
      .sort((a, b) => (a.day < b.day ? -1 : 1)),
    terms: new TermIndex(
      papers.map(({ terms }) => terms),
      communities.filter(({ level }) => level === finest).map(({ terms }) => terms),
    ),
  };
}

/** Without capitals and accents: "Zoë" and "zoe" are the same to who looks for a name. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();

function countedNames(names: readonly string[]): Counted[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, papers]) => ({ name, papers }))
    .sort((a, b) => b.papers - a.papers || (a.name < b.name ? -1 : 1));
}
