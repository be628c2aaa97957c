import { nodeKinds } from '../../vocabulary/kinds.ts';
import { type Arrangement, byRank, communityOrder, type LayoutGraph } from './layout-graph.ts';

/** One ring, kind by kind and within a kind group by group, so that relations between kinds cross the middle. */
export function arrangeInCircle({ nodes }: LayoutGraph): Arrangement {
  const present = nodes.filter(({ isLate }) => !isLate);
  const groups = new Map(communityOrder(present).map((community, i) => [community, i]));
  const ordered = [...present].sort(
    (a, b) =>
      nodeKinds.indexOf(a.kind) - nodeKinds.indexOf(b.kind) ||
      (groups.get(a.community) ?? 0) - (groups.get(b.community) ?? 0) ||
      byRank(a, b),
  );
  // A gap between kinds, as wide as a few nodes.
  const gap = Math.max(1, present.length * 0.012);
  const kinds = new Set(present.map(({ kind }) => kind)).size;
  const turn = (2 * Math.PI) / (ordered.length + (kinds > 1 ? kinds * gap : 0));
  let step = 0;
  const places = new Map(
    ordered.map((node, i) => {
      const before = ordered[i - 1];
      step += before === undefined ? 0 : before.kind === node.kind ? 1 : 1 + gap;
      const angle = Math.PI / 2 - step * turn;
      return [node.id, { x: Math.cos(angle), y: Math.sin(angle) }];
    }),
  );
  return { places, guides: [] };
}
