import type { GraphReader } from '../../cypher/graph-store.ts';
import { claimsAcross } from '../../cypher/queries/claims-across.ts';
import { communities } from '../../cypher/queries/communities.ts';
import { communityEntities } from '../../cypher/queries/community-entities.ts';
import { communityPapers } from '../../cypher/queries/community-papers.ts';
import { mentionsAcross } from '../../cypher/queries/mentions-across.ts';
import type { CommunityBond, CommunityMap, CommunityMark } from '../../vocabulary/api/communities.ts';
import { markOf, membersByCommunity } from './community-marks.ts';
import { bondsOf, type Crossing, strongestBonds } from './strongest-bonds.ts';

/** Partners of which a bond is drawn, for coarse communities and for fine ones. */
const partnersDrawn = [4, 3] as const;
/** Partners told of on a community's page. */
const partnersListed = 8;

/** The graph in communities, with papers among the members and without. */
export interface LoadedMap {
  with: CommunityMap;
  without: CommunityMap;
  /** The strongest bonds of each community. */
  partners: ReadonlyMap<string, CommunityBond[]>;
}

/**
 * Everything is counted by the database, one row for each combination of communities: what is read grows with their
 * number, not with that of nodes and edges.
 */
export async function loadCommunityMap(store: GraphReader): Promise<LoadedMap> {
  const views = await store.read(communities, {});
  const members = [...(await store.read(communityEntities, {})), ...(await store.read(communityPapers, {}))];
  const crossings: (Crossing & { sources: string[]; targets: string[] })[] = [];
  for (const { source, target, count } of await store.read(mentionsAcross, {}))
    crossings.push({ sources: source, targets: target, source: '', target: '', claims: 0, mentions: count });
  for (const { source, target, count } of await store.read(claimsAcross, {}))
    crossings.push({ sources: source, targets: target, source: '', target: '', claims: count, mentions: 0 });
  const bonds = [0, 1].map((level) =>
    bondsOf(
      crossings.flatMap(({ sources, targets, claims, mentions }) => {
        const [source, target] = [sources[level], targets[level]];
        return source === undefined || target === undefined ? [] : [{ source, target, claims, mentions }];
      }),
    ),
  );

  const found = membersByCommunity(members);
  const marks = (papers: boolean): CommunityMark[] =>
    views.flatMap((view) => {
      const own = found.get(view.id);
      return own === undefined ? [] : (markOf(view, own, papers) ?? []);
    });
  const mapOf = (papers: boolean): CommunityMap => {
    const drawn = marks(papers);
    const ids = new Set(drawn.map(({ id }) => id));
    const strongest = bonds.flatMap((ofLevel, level) =>
      strongestBonds(
        ofLevel.filter(({ source, target }) => ids.has(source) && ids.has(target)),
        partnersDrawn[level] ?? 0,
      ),
    );
    return { communities: drawn, bonds: strongest };
  };
  return { with: mapOf(true), without: mapOf(false), partners: partnersOf(bonds.flat()) };
}

function partnersOf(bonds: readonly CommunityBond[]): Map<string, CommunityBond[]> {
  const partners = new Map<string, CommunityBond[]>();
  for (const bond of bonds) {
    for (const end of [bond.source, bond.target]) {
      const list = partners.get(end) ?? [];
      partners.set(end, list);
      if (list.length < partnersListed) list.push(bond);
    }
  }
  return partners;
}
