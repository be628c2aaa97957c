import type { NodeHead } from '../../vocabulary/api/node.ts';
import type { QueryParameter, Suggestion } from '../../vocabulary/api/ready-made.ts';
import { EntityId } from '../../vocabulary/ids.ts';
import { EntityType } from '../../vocabulary/kinds.ts';
import type { GraphReader } from '../graph-store.ts';
import { communities } from '../queries/communities.ts';
import { keyTerms } from '../queries/key-terms.ts';
import { papersPerYear } from '../queries/papers-per-year.ts';
import type { ReadyMade } from '../queries/ready-made/define-ready-made.ts';
import { entitiesWithAnswers, someWithAnswers } from '../queries/ready-made/entities-with-answers.ts';
import { ParameterRefused } from './parameter-refused.ts';
import { parameterNames } from './read-parameters.ts';

/** Finds entities of some kinds by what was typed of a name, the best first. */
export type SearchEntities = (q: string, kinds: readonly EntityType[]) => Promise<NodeHead[]>;

/**
 * Values for a parameter of a ready-made query, out of the graph: those with an answer first.
 * @throws ParameterRefused for a parameter that the query does not have.
 */
export async function suggest(
  store: GraphReader,
  query: ReadyMade,
  { parameter: name, q, limit }: { parameter: string; q: string; limit: number },
  search: SearchEntities,
): Promise<Suggestion[]> {
  const parameter = query.parameters.find((one) => one.name === name);
  if (parameter === undefined) {
    throw new ParameterRefused(
      `The query ${query.id} has no parameter ${JSON.stringify(name)}; it takes ${parameterNames(query)}.`,
    );
  }
  return (await valuesFor(store, query, parameter, { q, limit, search })).slice(0, limit);
}

async function valuesFor(
  store: GraphReader,
  query: ReadyMade,
  parameter: QueryParameter,
  { q, limit, search }: { q: string; limit: number; search: SearchEntities },
): Promise<Suggestion[]> {
  const holds = (text: string) => text.toLowerCase().includes(q.toLowerCase());
  switch (parameter.type) {
    case 'entity':
      return entities(store, query, parameter, { q, limit, search });
    case 'community': {
      const all = (await store.read(communities, {})).filter(({ name }) => holds(name));
      const largest = all.sort((a, b) => a.level - b.level || b.size - a.size || (a.id < b.id ? -1 : 1));
      return largest.map(({ id, name }) => ({ value: id, title: name, answers: true }));
    }
    case 'term': {
      const found = await store.read(keyTerms, { part: q, limit });
      return found.map(({ term, papers }) => ({ value: term, title: term, papers, answers: true }));
    }
    case 'year': {
      const years = await store.read(papersPerYear, {});
      return years
        .filter(({ year }) => String(year).startsWith(q))
        .map(({ year, papers }) => ({ value: year, title: String(year), papers, answers: true }));
    }
    case 'choice':
      return parameter.choices.filter(holds).map((choice) => ({ value: choice, title: choice, answers: true }));
    case 'count':
      return [];
  }
}

async function entities(
  store: GraphReader,
  query: ReadyMade,
  { name, kinds }: QueryParameter & { type: 'entity' },
  { q, limit, search }: { q: string; limit: number; search: SearchEntities },
): Promise<Suggestion[]> {
  const part = query.parts.get(name);
  if (part === undefined) throw new Error(`The query ${query.id} does not say what an answer for ${name} takes.`);
  if (q === '') {
    const found = await store.read(entitiesWithAnswers(kinds, part), { limit });
    return found.map(({ head, stating }) => suggestion(head, stating));
  }
  const heads = await search(q, kinds);
  const ids = heads.map(({ id }) => EntityId.parse(id));
  const found = ids.length === 0 ? [] : await store.read(someWithAnswers(kinds, part), { ids });
  const stating = new Map(found.map((one) => [one.head.id, one.stating]));
  const all = heads.map((head) => suggestion(head, stating.get(head.id)));
  return [...all.filter(({ answers }) => answers), ...all.filter(({ answers }) => !answers)];
}

const suggestion = ({ id, kind, name, papers }: NodeHead, stating: number | undefined): Suggestion => ({
  value: id,
  title: name,
  kind: EntityType.parse(kind),
  papers: stating ?? papers,
  answers: stating !== undefined,
});
