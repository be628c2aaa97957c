import { Graph, layout } from '@dagrejs/dagre';
import type { Point } from '../graph/frame.ts';
import { derivations } from './layout-descriptor.ts';
import {
  type Arrangement,
  byRank,
  type Guide,
  type LayoutEdge,
  type LayoutGraph,
  type LayoutNode,
} from './layout-graph.ts';

/** How much wider than high the picture is to be. */
const aspect = 1.6;

interface Piece {
  places: Map<string, Point>;
  width: number;
  height: number;
}

/**
 * What something is based on or derived from stands left of it (Sugiyama's method by dagre: network simplex layers,
 * barycentre order, places by Brandes and Köpf). Each connected piece is laid out alone, and the pieces are set in rows;
 * what has no part in any derivation stands close together below.
 */
export function arrangeInLayers({ nodes, edges }: LayoutGraph): Arrangement {
  const present = nodes.filter(({ isLate }) => !isLate);
  const there = new Map(present.map((node) => [node.id, node]));
  const lines = edges.filter(
    ({ type, source, target }) =>
      derivations.includes(type) && source !== target && there.has(source) && there.has(target),
  );
  const pieces = piecesOf(lines)
    .map((ids) => arrangePiece(ids, lines, there))
    .sort((a, b) => b.places.size - a.places.size || b.height - a.height);
  const inPiece = new Set(pieces.flatMap(({ places }) => [...places.keys()]));
  const rest = present.filter(({ id }) => !inPiece.has(id)).sort(byRank);
  const area = pieces.reduce((sum, { width, height }) => sum + (width + 3) * (height + 2), 0);
  const width = Math.max(
    ...pieces.map((piece) => piece.width),
    Math.sqrt(aspect * (area + rest.length * restStep ** 2)),
    1,
  );

  const places = new Map<string, Point>();
  const guides: Guide[] = [];
  const bottom = setInRows(pieces, width, places);
  if (rest.length > 0) {
    const across = Math.max(1, Math.floor(width / restStep));
    const top = bottom - (pieces.length > 0 ? 4 : 0);
    rest.forEach((node, i) => {
      places.set(node.id, { x: (i % across) * restStep, y: top - Math.floor(i / across) * restStep });
    });
    const rows = Math.ceil(rest.length / across);
    guides.push({
      label: 'Neither based on nor derived from another',
      left: -1,
      right: (across - 1) * restStep + 1,
      top: top + 1.4,
      bottom: top - (rows - 1) * restStep - 1,
    });
  }
  return { places, guides };
}

/** Distance between nodes without derivations; those in layers are 1 apart. */
const restStep = 0.75;

function piecesOf(lines: readonly LayoutEdge[]): string[][] {
  const pieceOf = new Map<string, Set<string>>();
  for (const { source, target } of lines) {
    const one = pieceOf.get(source) ?? new Set([source]);
    const other = pieceOf.get(target) ?? new Set([target]);
    const [large, small] = one.size >= other.size ? [one, other] : [other, one];
    for (const id of small) large.add(id);
    for (const id of large) pieceOf.set(id, large);
  }
  return [...new Set(pieceOf.values())].map((piece) => [...piece].sort());
}

function arrangePiece(
  ids: readonly string[],
  lines: readonly LayoutEdge[],
  nodes: ReadonlyMap<string, LayoutNode>,
): Piece {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: 0.4, edgesep: 0.2, ranksep: 4.4 });
  graph.setDefaultEdgeLabel(() => ({}));
  const ordered = ids.flatMap((id) => nodes.get(id) ?? []).sort(byRank);
  for (const { id } of ordered) graph.setNode(id, { width: 0.6, height: 0.6 });
  const own = new Set(ids);
  for (const { source, target } of lines) if (own.has(source)) graph.setEdge(target, source);
  layout(graph);
  const places = new Map(ids.map((id) => [id, { x: graph.node(id).x ?? 0, y: -(graph.node(id).y ?? 0) }]));
  const all = [...places.values()];
  const left = Math.min(...all.map(({ x }) => x));
  const top = Math.max(...all.map(({ y }) => y));
  for (const place of all) {
    place.x -= left;
    place.y -= top;
  }
  return { places, width: Math.max(...all.map(({ x }) => x)), height: -Math.min(...all.map(({ y }) => y)) };
}

/** Shelves: pieces side by side while they fit, then a row below. Returns where the last row ends. */
function setInRows(pieces: readonly Piece[], width: number, places: Map<string, Point>): number {
  let x = 0;
  let y = 0;
  let height = 0;
  for (const piece of pieces) {
    if (x > 0 && x + piece.width > width) {
      x = 0;
      y -= height + 2;
      height = 0;
    }
    for (const [id, place] of piece.places) places.set(id, { x: x + place.x, y: y + place.y });
    // Room for the names on the right of the last layer.
    x += piece.width + 4;
    height = Math.max(height, piece.height);
  }
  return y - height;
}
