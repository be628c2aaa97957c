import type { CommunityBond } from '../../../vocabulary/api/communities.ts';
import type { Groups } from './groups.ts';

export type DrawnBond = Pick<CommunityBond, 'id' | 'source' | 'target' | 'claims' | 'mentions'>;

/**
 * The bonds between what is drawn as marks. Where a part is drawn beside a community that is folded, the part's bonds to
 * parts of that one lead to its mark. While the camera is near, only parts of one community are joined.
 */
export function drawnBonds({ bonds, marks, all, isNear }: Groups, isDrawn: (id: string) => boolean): DrawnBond[] {
  const markOf = (id: string): string | null => {
    if (marks.has(id)) return id;
    const parent = all.get(id)?.parent ?? null;
    return parent !== null && marks.has(parent) ? parent : null;
  };
  const found = new Map<string, DrawnBond>();
  for (const bond of bonds) {
    const [a, b] = [markOf(bond.source), markOf(bond.target)];
    if (a === null || b === null || a === b || !isDrawn(a) || !isDrawn(b)) continue;
    // Two marks that both stand for their parts have a bond of their own level.
    if (a !== bond.source && b !== bond.target) continue;
    if (isNear && all.get(a)?.parent !== all.get(b)?.parent) continue;
    if (isNear && all.get(a)?.parent === null) continue;
    const [source, target] = a < b ? [a, b] : [b, a];
    const id = `${source}|${target}`;
    const before = found.get(id) ?? { id, source, target, claims: 0, mentions: 0 };
    found.set(id, {
      ...before,
      claims: before.claims + bond.claims,
      mentions: before.mentions + bond.mentions,
    });
  }
  return [...found.values()];
}
