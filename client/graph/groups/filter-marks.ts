import type { CommunityMark } from '../../../vocabulary/api/communities.ts';
import { type NodeKind, nodeKinds } from '../../../vocabulary/kinds.ts';
import type { Filters } from '../../view/view.ts';
import type { Groups } from './groups.ts';

/** A mark that filters leave, with how many of its members they leave as far as they can tell from outside. */
export interface DrawnMark {
  mark: CommunityMark;
  members: number;
  kinds: readonly (readonly [NodeKind, number])[];
}

/**
 * What of the marks is drawn. Filters cannot look at the nodes of a folded community: kinds and groups hold exactly, years
 * as a whole, and all others take hold once it is opened.
 */
export function filterMarks(groups: Groups, filters: Filters): DrawnMark[] {
  const hidden = new Set(filters.hiddenCommunities);
  return [...groups.marks].flatMap((id) => {
    const mark = groups.all.get(id);
    if (mark === undefined || hidden.has(id) || hidden.has(mark.parent ?? '')) return [];
    if (!standsIn(mark, filters)) return [];
    const kinds = nodeKinds.flatMap((kind): [NodeKind, number][] => {
      const count = mark.kinds[kind] ?? 0;
      return count > 0 && !filters.hiddenKinds.includes(kind) ? [[kind, count]] : [];
    });
    const members = kinds.reduce((sum, [, count]) => sum + count, 0);
    return members > 0 ? [{ mark, members, kinds }] : [];
  });
}

function standsIn({ years }: CommunityMark, filters: Filters): boolean {
  if (years === null) return filters.undated;
  if (filters.years === null) return true;
  return years.first <= filters.years[1] && years.last >= filters.years[0];
}
