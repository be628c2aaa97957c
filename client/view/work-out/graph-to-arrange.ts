import { nodeSize } from '../../graph/appearance.ts';
import type { Point } from '../../graph/frame.ts';
import type { GraphData } from '../../graph/graph-data.ts';
import { standing } from '../../graph/standing.ts';
import type { LayoutGraph } from '../../layout/layout-graph.ts';
import type { Layout, Pins } from '../view.ts';

/** About how many pixels the longer side of the frame takes at the first camera. */
const framePixels = 900;

/** What a layout arranges: all that stands, and what came after it was chosen as latecomers. */
export function graphToArrange(
  data: GraphData,
  { kind, added, without, held }: Pick<Layout, 'kind' | 'added' | 'without' | 'held'>,
  pins: Pins,
): LayoutGraph {
  const all = standing(data);
  const arranged = new Set([...all.added].slice(0, added));
  const left = new Set<string>(without);
  const isLate = (id: string) => left.has(id) || (all.added.has(id) && !arranged.has(id));
  const nodes = [...all.nodes.values()].filter(({ id }) => data.nodes.has(id) || !left.has(id));
  // With nothing of the base left there would be nobody to stand near.
  const isAllLate = nodes.every(({ id }) => isLate(id));
  const { x, y } = data.frame;
  const pixel = Math.max(x[1] - x[0], y[1] - y[0]) / framePixels;
  return {
    nodes: nodes.map((node) => ({
      id: node.id,
      x: node.x,
      y: node.y,
      kind: node.kind,
      year: node.year,
      community: node.communities[0],
      rank: node.rank,
      reach: nodeSize(node.kind, node.papers, all.nodes.size) * pixel,
      isLate: !isAllLate && isLate(node.id),
    })),
    edges: [...all.edges.values()].map(({ source, target, type, papers }) => ({ source, target, type, papers })),
    pins: kind === 'force' ? new Map() : byNode(pins),
    holds: kind === 'force' ? held.map((hold) => ({ at: hold.at, pins: byNode(hold.pins) })) : [],
    frame: data.frame,
  };
}

export const byNode = (pins: Pins): Map<string, Point> => new Map(pins.map(({ node, x, y }) => [node, { x, y }]));

/**
 * Whether two graphs are arranged alike, so that what was worked out for one holds for the other; but for what forces
 * hold on the way.
 */
export const isArrangedAlike = (a: LayoutGraph, b: LayoutGraph): boolean =>
  a.nodes.length === b.nodes.length &&
  a.edges.length === b.edges.length &&
  a.frame === b.frame &&
  a.nodes.every(({ id, x, y, isLate }, i) => {
    const other = b.nodes[i];
    return other?.id === id && other.x === x && other.y === y && other.isLate === isLate;
  }) &&
  JSON.stringify([...a.pins]) === JSON.stringify([...b.pins]);
