import type { GraphReader } from '../../cypher/graph-store.ts';
import { queryOf } from '../../cypher/phrases/compile-rules.ts';
import type { PhraseGraph } from '../../cypher/phrases/complete-phrase.ts';
import { papersPerYear } from '../../cypher/queries/papers-per-year.ts';
import { entitiesWithAnswers } from '../../cypher/queries/ready-made/entities-with-answers.ts';
import { mentioned } from '../../cypher/queries/ready-made/parameters.ts';
import type { NodeHead } from '../../vocabulary/api/node.ts';
import type { SearchIndex } from '../search/search-index.ts';

/** Entities known to have an answer: one for each slot of a question, and some to choose others from. */
const most = 4;
/** Names near what was typed, of each kind. */
const mostNear = 3;

/** The names of a graph for questions in words. What it has asked the store once it does not ask again. */
export function makePhraseGraph(store: GraphReader, index: SearchIndex): PhraseGraph {
  const answering = new Map<string, Promise<readonly NodeHead[]>>();
  let latest: Promise<number | null> | null = null;
  return {
    called: (text) => index.called(text),
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
