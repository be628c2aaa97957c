import { fewResults } from '../few-results.ts';
import type { FilteredGraph } from '../filter-graph.ts';
import type { GraphData } from '../graph-data.ts';
import type { Arranged, Picture } from '../picture.ts';
import { type Region, regionShapes } from '../region-shapes.ts';

/** The areas of groups of which anything is drawn, as they lie without filters: a filter empties an area and bends none. */
export const regionsOf = (picture: Picture | null): Region[] =>
  picture?.hasRegions && !picture.arranged.isMoving
    ? shown(shapes(picture.data, picture.arranged), picture.filtered)
    : [];

const shown = fewResults((regions: readonly Region[], { communities }: FilteredGraph) =>
  regions.filter(({ community }) => (communities.get(community.id)?.shown ?? 0) > 0),
);

/** What was added hangs on its neighbour, maybe far from its group: it must not bend the map. */
const shapes = fewResults((data: GraphData, { places }: Arranged) =>
  regionShapes(
    [...data.nodes.values()]
      .filter(({ id }) => !data.added.has(id))
      .map((node) => ({ ...node, ...places.get(node.id) })),
    data.communities,
  ),
);
