import type { CommunityBond } from '../../vocabulary/api/communities.ts';

/** What goes from one community to another, in either direction. */
export interface Crossing {
  source: string;
  target: string;
  claims: number;
  mentions: number;
}

/** Crossings of one level as bonds: those of two communities in one, each with its normalised strength; strongest first. */
export function bondsOf(crossings: Iterable<Crossing>): CommunityBond[] {
  const pairs = new Map<string, Omit<CommunityBond, 'score'>>();
  const leaving = new Map<string, number>();
  for (const { source: from, target: to, claims, mentions } of crossings) {
    if (from === to) continue;
    const [source, target] = from < to ? [from, to] : [to, from];
    const id = `${source}|${target}`;
    const before = pairs.get(id) ?? { id, source, target, claims: 0, mentions: 0 };
    pairs.set(id, { ...before, claims: before.claims + claims, mentions: before.mentions + mentions });
    for (const end of [from, to]) leaving.set(end, (leaving.get(end) ?? 0) + claims + mentions);
  }
  return [...pairs.values()]
    .map((pair) => {
      const both = pair.claims + pair.mentions;
      const score = both / Math.sqrt((leaving.get(pair.source) ?? both) * (leaving.get(pair.target) ?? both));
      return { ...pair, score: Math.round(Math.min(1, score) * 1e6) / 1e6 };
    })
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/**
 * Those that are drawn: all would be a hairball, for a name that everybody uses joins its community to every other. Two
 * are joined where each is among the other's first `partners`, and each to its first choice, so that none hangs loose.
 * @param bonds strongest first
 */
export function strongestBonds(bonds: readonly CommunityBond[], partners: number): CommunityBond[] {
  const chosen = new Map<string, number>();
  return bonds.filter(({ source, target }) => {
    const [a, b] = [chosen.get(source) ?? 0, chosen.get(target) ?? 0];
    chosen.set(source, a + 1);
    chosen.set(target, b + 1);
    return (a < partners && b < partners) || a === 0 || b === 0;
  });
}
