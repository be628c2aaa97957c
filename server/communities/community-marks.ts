import type { CommunityMembersRow } from '../../cypher/queries/community-members-row.ts';
import type { CommunityMark } from '../../vocabulary/api/communities.ts';
import type { CommunityView } from '../../vocabulary/api/node.ts';
import { type NodeKind, nodeKinds } from '../../vocabulary/kinds.ts';

/** Least radius, in layout units: the distance from a node to its neighbour. */
const leastRadius = 8;

/** The rows of one community. */
export interface Members {
  parent: string | null;
  rows: CommunityMembersRow[];
}

export function membersByCommunity(rows: readonly CommunityMembersRow[]): Map<string, Members> {
  const found = new Map<string, Members>();
  // The engines give rows in orders of their own; equal graphs are to give equal answers, to the last digit of a sum.
  const keyOf = ({ communities, kind }: CommunityMembersRow) => `${communities.join(' ')} ${nodeKinds.indexOf(kind)}`;
  for (const row of [...rows].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))) {
    row.communities.forEach((id, level) => {
      const members = found.get(id) ?? { parent: level === 0 ? null : (row.communities[level - 1] ?? null), rows: [] };
      members.rows.push(row);
      found.set(id, members);
    });
  }
  return found;
}

/** A community's mark; null where nothing of it would be drawn. Its place is that of all members in either case. */
export function markOf(view: CommunityView, { parent, rows }: Members, withPapers: boolean): CommunityMark | null {
  const counts = new Map<NodeKind, number>();
  let [all, drawn, x, y, square] = [0, 0, 0, 0, 0];
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const row of rows) {
    all += row.members;
    x += row.members * row.x;
    y += row.members * row.y;
    square += row.members * row.square;
    if (row.kind === 'Paper' && !withPapers) continue;
    drawn += row.members;
    counts.set(row.kind, (counts.get(row.kind) ?? 0) + row.members);
    first = Math.min(first, row.first ?? first);
    last = Math.max(last, row.last ?? last);
  }
  if (drawn === 0) return null;
  const middle = { x: x / all, y: y / all };
  // Nodes spread evenly over a disc have a mean square distance of half its radius squared.
  const spread = Math.max(0, square / all - middle.x ** 2 - middle.y ** 2);
  return {
    ...view,
    parent,
    members: drawn,
    kinds: Object.fromEntries(nodeKinds.flatMap((kind) => (counts.has(kind) ? [[kind, counts.get(kind)]] : []))),
    x: rounded(middle.x),
    y: rounded(middle.y),
    radius: rounded(Math.max(leastRadius, Math.sqrt(2 * spread))),
    years: first <= last ? { first, last } : null,
  };
}

const rounded = (value: number): number => Math.round(value * 10) / 10;
