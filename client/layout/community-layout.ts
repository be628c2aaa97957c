import { hierarchy, pack } from 'd3-hierarchy';
import {
  type Arrangement,
  byRank,
  communityOrder,
  groupedBy,
  type LayoutGraph,
  type LayoutNode,
} from './layout-graph.ts';

type Part = { parts: Part[] } | { node: LayoutNode };

/** Each group a disc, discs packed close (Wang et al., "Visualization of large hierarchical data by circle packing", 2006). */
export function arrangeByCommunity({ nodes }: LayoutGraph): Arrangement {
  const present = nodes.filter(({ isLate }) => !isLate);
  const groups = groupedBy(present, ({ community }) => community);
  const parts = communityOrder(present).map((community): Part => {
    const members = [...(groups.get(community) ?? [])].sort(byRank);
    return { parts: members.map((node) => ({ node })) };
  });
  const root = hierarchy<Part>({ parts }, (part) => ('parts' in part ? part.parts : null)).sum((part) =>
    'node' in part ? 1 : 0,
  );
  // Discs of all nodes are equal: about as wide as their distance, with a wider gap around a group.
  const packed = pack<Part>()
    .radius(() => 1)
    .padding((part) => (part.depth === 0 ? 3.2 : 0.6))(root);
  const places = new Map(
    packed.leaves().flatMap((leaf) => ('node' in leaf.data ? [[leaf.data.node.id, { x: leaf.x, y: -leaf.y }]] : [])),
  );
  return { places, guides: [] };
}
