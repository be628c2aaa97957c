import type { QueryCell, QueryParameter } from '../../vocabulary/api/ready-made.ts';
import type { GraphReader } from '../graph-store.ts';
import { communities } from '../queries/communities.ts';
import type { ReadyMade } from '../queries/ready-made/define-ready-made.ts';
import { findEntityNamed, type KnownHead } from './find-entity.ts';
import { ParameterRefused } from './parameter-refused.ts';
import { readParameters, wantedOf } from './read-parameters.ts';

export interface ResolvedParameters {
  /** As they are shown: an entity or a community as a cell. */
  cells: Record<string, QueryCell>;
  /** As the Cypher text takes them. */
  values: Record<string, string | number>;
}

/** Names near are suggested, no more than these. */
const suggested = 5;

/**
 * Parameters as a person typed them, with names looked up in the graph.
 * @throws ParameterRefused where one is not right or names nothing.
 */
export async function resolveParameters(
  store: GraphReader,
  query: ReadyMade,
  given: Record<string, unknown>,
  known?: KnownHead,
): Promise<ResolvedParameters> {
  const read = readParameters(query, given);
  const cells: [string, QueryCell][] = [];
  const values: [string, string | number][] = [];
  for (const parameter of query.parameters) {
    const { name } = parameter;
    const value = read.get(name) ?? '';
    if (parameter.type === 'entity') {
      const { id, kind, name: title } = await entityOf(store, parameter, String(value), known);
      cells.push([name, { id, kind, name: title }]);
      values.push([name, id]);
    } else if (parameter.type === 'community') {
      const community = await communityOf(store, parameter, String(value));
      cells.push([name, { community: community.id, name: community.name }]);
      values.push([name, community.id]);
    } else {
      cells.push([name, value]);
      values.push([name, value]);
    }
  }
  return { cells: Object.fromEntries(cells), values: Object.fromEntries(values) };
}

async function entityOf(
  store: GraphReader,
  parameter: QueryParameter & { type: 'entity' },
  text: string,
  known?: KnownHead,
) {
  const found = await findEntityNamed(store, text, parameter.kinds, known);
  if (found.head) return found.head;
  const { other, near } = found;
  const hint =
    other !== null
      ? `${other.name} is a ${other.kind.toLowerCase()}.`
      : near.length > 0
        ? `There are ${near
            .slice(0, suggested)
            .map(({ name }) => name)
            .join(', ')}.`
        : 'Search finds names by their words and in spite of slips.';
  throw new ParameterRefused(
    `The parameter ${parameter.name} takes ${wantedOf(parameter)}, and the graph has none called ${JSON.stringify(text)}. ${hint}`,
  );
}

async function communityOf(store: GraphReader, parameter: QueryParameter, text: string) {
  const all = await store.read(communities, {});
  const wanted = text.toLowerCase();
  const found = all.find(({ id }) => id === text) ?? all.find(({ name }) => name.toLowerCase() === wanted);
  if (found) return found;
  const largest = all.toSorted((a, b) => a.level - b.level || b.size - a.size || (a.id < b.id ? -1 : 1));
  const names = largest.slice(0, suggested).map(({ name }) => name);
  throw new ParameterRefused(
    `The parameter ${parameter.name} takes ${wantedOf(parameter)}, and the graph has none called ${JSON.stringify(text)}. ` +
      (names.length > 0
        ? `The largest are ${names.join(', ')}.`
        : 'It has no communities yet: `weft analyse` finds them.'),
  );
}
