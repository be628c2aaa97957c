import type { GraphReader } from '../../cypher/graph-store.ts';
import { queryOf } from '../../cypher/phrases/compile-rules.ts';
import type { PhraseGraph } from '../../cypher/phrases/complete-phrase.ts';
import { papersPerYear } from '../../cypher/queries/papers-per-year.ts';
import { entitiesWithAnswers } from '../../cypher/queries/ready-made/entities-with-answers.ts';
import { mentioned } from '../../cypher/queries/ready-made/parameters.ts';
import type { NodeHead } from '../../vocabulary/api/node.ts';
import type { SearchIndex } from '../search/search-index.ts';
import type { TermIndex } from '../terms/term-index.ts';

/** Entities known to have an answer: one for each slot of a question, and some to choose others from. */
const most = 4;
/** Names near what was typed, of each kind. */
const mostNear = 3;

/** The names of a graph for questions in words. What it has asked the store once it does not ask again. */
export function makePhraseGraph(store: GraphReader, index: SearchIndex, terms: TermIndex): PhraseGraph {
  const answering = new Map<string, Promise<readonly NodeHead[]>>();
  let latest: Promise<number | null> | null = null;
  return {
    called: (text) => index.called(text),
    term: (text) => terms.called(text)?.name ?? null,
    nearTerm: (text) => terms.find(text, 1).hits[0]?.term ?? null,
    usualTerms: () => terms.all.slice(0, most).map(({ name }) => name),
    near: (text) =>
      index
        .search(text, mostNear)
        .groups.filter(({ kind }) => kind !== 'Paper' && kind !== 'Author')
        .flatMap(({ hits }) => hits.map(({ node }) => node)),
    answering(rule, { name, kinds }) {
      const key = `${rule} ${name}`;
      const part = queryOf(rule)?.parts.get(name) ?? mentioned;
      const found =
        answering.get(key) ??
        store.read(entitiesWithAnswers(kinds, part), { limit: most }).then((rows) => rows.map(({ head }) => head));
      answering.set(key, found);
      // One that failed is asked for again.
      found.catch(() => answering.delete(key));
      return found;
    },
    latestYear() {
      latest ??= store.read(papersPerYear, {}).then((years) => Math.max(0, ...years.map(({ year }) => year)) || null);
      latest.catch(() => {
        latest = null;
      });
      return latest;
    },
  };
}
