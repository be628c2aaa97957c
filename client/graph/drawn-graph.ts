import { MultiDirectedGraph } from 'graphology';
import type { EdgeType, NodeKind } from '../../vocabulary/kinds.ts';
import type { Theme } from '../theme/theme-name.ts';
import { edgeOpacity, edgeSize, isClaim, palettes, type Shape, shapeOf } from './appearance.ts';
import type { Point } from './frame.ts';
import { communityKey } from './groups/community-key.ts';
import { drawnBonds } from './groups/drawn-bonds.ts';
import { bondSize, markSizes } from './groups/mark-looks.ts';
import type { Picture } from './picture.ts';
import { toDrawn } from './plane.ts';

export interface NodeAttributes {
  x: number;
  y: number;
  /** A community drawn as one mark is no node of the graph. */
  kind: NodeKind | 'Community';
  name: string;
  /** Of a community its members. */
  papers: number;
  rank: number;
  /** Coarse and fine; a mark's own among them. */
  communities: readonly string[];
  size: number;
  shape: Shape;
  colour: string;
  /** Has a relation that the layout is about: its name goes first. */
  isStressed: boolean;
}

export interface EdgeAttributes {
  /** A bond joins two communities, or rather what is in them. */
  type: EdgeType | 'BOND';
  size: number;
  colour: string;
  opacity: number;
  head: 'arrow' | 'none';
}

/** What sigma draws: positions and looks only. Hover and selection are sigma's states, not attributes. */
export type DrawnGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

/** Where a node that is there is drawn. */
export function placeIn(graph: DrawnGraph, id: string): Point {
  const { x, y } = graph.getNodeAttributes(id);
  return { x, y };
}

/** What is left of the opacity of relations that the layout is not about. */
const standingBack = 0.1;

export function drawGraph(picture: Picture, theme: Theme): DrawnGraph {
  const { filtered, arranged, looks, data, stresses } = picture;
  const palette = palettes[theme];
  const { sizes, colours, appearance } = looks;
  const graph: DrawnGraph = new MultiDirectedGraph();
  // First of all, and so behind all nodes.
  drawMarks(graph, picture, theme);
  const isStressed = (type: EdgeType) => stresses?.includes(type) ?? true;
  const stressed = new Set<string>(
    stresses === null
      ? []
      : filtered.edges.flatMap(({ source, target, type }) => (isStressed(type) ? [source, target] : [])),
  );
  // The most prominent come last and lie on top.
  for (const node of [...filtered.nodes].sort((a, b) => a.rank - b.rank)) {
    const { x, y } = arranged.places.get(node.id) ?? node;
    graph.addNode(node.id, {
      x,
      y,
      kind: node.kind,
      name: node.name,
      papers: node.papers,
      rank: node.rank,
      communities: node.communities,
      size: sizes.sizeOf(node),
      shape: shapeOf[node.kind],
      colour: colours.colourOf(node),
      isStressed: stressed.has(node.id),
    });
  }
  const introduced = new Set(
    filtered.edges.map((edge) => edge.type === 'INTRODUCES' && `${edge.source}|${edge.target}`),
  );
  const communityOf = (id: string) => graph.getNodeAttribute(id, 'communities')[0];
  for (const edge of filtered.edges) {
    // What a paper introduces it also mentions: one line says both.
    if (edge.type === 'MENTIONS' && introduced.has(`${edge.source}|${edge.target}`)) continue;
    const crosses = communityOf(edge.source) !== communityOf(edge.target);
    const opacity = edgeOpacity(edge.type, data.edges.size, crosses && stresses === null);
    graph.addDirectedEdgeWithKey(edge.id, edge.source, edge.target, {
      type: edge.type,
      size: appearance.edgeWidth === 'papers' ? edgeSize(edge.type, edge.papers) : 1.2,
      colour: appearance.edgeColour === 'relation' ? palette.types[edge.type] : palette.none,
      opacity: isStressed(edge.type) ? opacity : standingBack * opacity,
      head: isClaim(edge.type) ? 'arrow' : 'none',
    });
  }
  return graph;
}

/** Communities as discs of their colour, and the bonds between them. */
function drawMarks(graph: DrawnGraph, { data, filtered, looks, arranged }: Picture, theme: Theme): void {
  if (data.groups === null) return;
  const sizeOf = markSizes(data.groups, data.frame);
  for (const { mark, members } of filtered.marks) {
    graph.addNode(communityKey(mark.id), {
      ...toDrawn(arranged.plane, mark),
      kind: 'Community',
      name: mark.name,
      papers: members,
      rank: 0,
      communities: mark.parent === null ? [mark.id] : [mark.parent, mark.id],
      size: sizeOf(members),
      shape: 'circle',
      colour: mark.colour,
      isStressed: false,
    });
  }
  for (const { id, source, target, claims, mentions } of drawnBonds(data.groups, (one) =>
    graph.hasNode(communityKey(one)),
  )) {
    graph.addDirectedEdgeWithKey(`bond:${id}`, communityKey(source), communityKey(target), {
      type: 'BOND',
      size: looks.appearance.edgeWidth === 'papers' ? bondSize(claims, mentions) : 1.2,
      colour: palettes[theme].none,
      opacity: 0.5,
      head: 'none',
    });
  }
}
