import type { GraphReader } from '../../cypher/graph-store.ts';
import { entitiesOfCommunity } from '../../cypher/queries/entities-of-community.ts';
import { pairsOfCommunity } from '../../cypher/queries/pairs-of-community.ts';
import { papersOfCommunity } from '../../cypher/queries/papers-of-community.ts';
import { termsOfCommunities } from '../../cypher/queries/terms-of-communities.ts';
import { yearsOfCommunity } from '../../cypher/queries/years-of-community.ts';
import type { CommunityAnswer, CommunityMark } from '../../vocabulary/api/communities.ts';
import { type CommunityView, nodeHead } from '../../vocabulary/api/node.ts';
import type { LoadedMap } from './load-community-map.ts';

/** Members and pairs listed; `contents` has the rest of the members. */
const listed = { entities: 24, papers: 8, pairs: 8 };

/** Null where there is no such community. */
export async function loadCommunityPage(
  store: GraphReader,
  map: LoadedMap,
  id: string,
): Promise<CommunityAnswer | null> {
  const marks = new Map(map.with.communities.map((mark) => [mark.id, mark]));
  const community = marks.get(id);
  if (community === undefined) return null;
  const parent = community.parent === null ? undefined : marks.get(community.parent);
  const parts = [...marks.values()].filter((mark) => mark.parent === id);
  return {
    community,
    parent: parent ? viewOf(parent) : null,
    parts: parts.length > 1 ? parts.sort((a, b) => b.size - a.size || (a.id < b.id ? -1 : 1)) : [],
    terms: (await store.read(termsOfCommunities, {})).find((one) => one.id === id)?.terms ?? [],
    entities: (await store.read(entitiesOfCommunity, { community: id, limit: listed.entities })).map(nodeHead),
    papers: (await store.read(papersOfCommunity, { community: id, limit: listed.papers })).map(nodeHead),
    pairs: await store.read(pairsOfCommunity, { community: id, limit: listed.pairs }),
    neighbours: (map.partners.get(id) ?? []).flatMap((bond) => {
      const other = marks.get(bond.source === id ? bond.target : bond.source);
      return other ? [{ community: other, bond }] : [];
    }),
    years: await store.read(yearsOfCommunity, { community: id }),
  };
}

const viewOf = ({ id, level, name, size, colour }: CommunityMark): CommunityView => ({ id, level, name, size, colour });
