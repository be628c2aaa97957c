import type { GraphNode } from '../../../vocabulary/api/node.ts';
import { fewResults } from '../few-results.ts';
import type { FilteredGraph } from '../filter-graph.ts';
import type { GraphData } from '../graph-data.ts';
import type { Arranged, Picture } from '../picture.ts';
import { type Region, regionShapes } from '../region-shapes.ts';
import { discRegions } from './disc-regions.ts';

/** The areas of groups of which anything is drawn, as they lie without filters: a filter empties an area and bends none. */
export function regionsOf(picture: Picture | null): Region[] {
  if (!picture?.hasRegions || picture.arranged.isMoving) return [];
  const { groups } = picture.data;
  return groups === null || groups.marks.size + groups.open.size === 0
    ? shown(shapes(picture.data, picture.arranged), picture.filtered)
    : discs(groups, picture.filtered, picture.arranged.plane);
}

const discs = fewResults(discRegions);

const shown = fewResults((regions: readonly Region[], { communities }: FilteredGraph) =>
  regions.filter(({ community }) => (communities.get(community.id)?.shown ?? 0) > 0),
);

/** What was added hangs on its neighbour, maybe far from its group: it must not bend the map. */
const shapes = fewResults((data: GraphData, { places }: Arranged): Region[] => {
  const nodes = [...data.nodes.values()]
    .filter(({ id }) => !data.added.has(id))
    .map((node) => ({ ...node, ...places.get(node.id) }));
  const named = [...new Set(nodes.map(({ communities }) => communities[0] ?? ''))].map((id) =>
    data.communities.get(id),
  );
  // What an expansion adds draws no area anew.
  const key = JSON.stringify(named);
  if (key !== last.key || !isSamePicture(nodes, last.nodes))
    last = { key, nodes, regions: regionShapes(nodes, data.communities) };
  return last.regions;
});

let last: { key: string; nodes: readonly GraphNode[]; regions: Region[] } = { key: '', nodes: [], regions: [] };

const isSamePicture = (a: readonly GraphNode[], b: readonly GraphNode[]): boolean =>
  a.length === b.length &&
  a.every((node, i) => {
    const other = b[i];
    return other !== undefined && node.id === other.id && node.x === other.x && node.y === other.y;
  });
