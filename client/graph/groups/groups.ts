import type { CommunityBond, CommunityMap, CommunityMark } from '../../../vocabulary/api/communities.ts';
import type { GraphEdge } from '../../../vocabulary/api/node.ts';
import type { Frame } from '../frame.ts';

/** How many of a community's nodes are on the canvas, of how many. */
export interface OpenCommunity {
  shown: number;
  total: number;
}

/** What a graph that is drawn in communities holds beside nodes and edges. Never changed in place. */
export interface Groups {
  /** Every community there is, drawn or not. */
  all: ReadonlyMap<string, CommunityMark>;
  /** The fine communities of each coarse one that was divided, largest first. */
  parts: ReadonlyMap<string, readonly CommunityMark[]>;
  /** The strongest bonds of either level. */
  bonds: readonly CommunityBond[];
  /** Drawn as one mark each. */
  marks: ReadonlySet<string>;
  /** Folded by hand: the camera does not open them. */
  folded: ReadonlySet<string>;
  /** Whose nodes are on the canvas. */
  open: ReadonlyMap<string, OpenCommunity>;
  /** Nodes taken away by hand: opening their community does not bring them back. */
  hidden: ReadonlySet<string>;
  /** Whether the camera has opened any: bonds between communities far apart would only cross what is looked at. */
  isNear: boolean;
  /** Edges to be drawn once both their ends are on the canvas. */
  ties: ReadonlyMap<string, GraphEdge>;
}

/** The map as it opens: every coarse community one mark. */
export function groupsOf({ communities, bonds }: CommunityMap): Groups {
  const all = new Map(communities.map((mark) => [mark.id, mark]));
  const parts = new Map<string, CommunityMark[]>();
  for (const mark of communities) {
    if (mark.parent === null) continue;
    const list = parts.get(mark.parent);
    if (list) list.push(mark);
    else parts.set(mark.parent, [mark]);
  }
  for (const [id, list] of parts) {
    // Divided into one is not divided.
    if (list.length < 2) parts.delete(id);
    else list.sort((a, b) => b.members - a.members || (a.id < b.id ? -1 : 1));
  }
  return {
    all,
    parts,
    bonds,
    marks: new Set(communities.flatMap(({ id, parent }) => (parent === null ? [id] : []))),
    folded: new Set(),
    open: new Map(),
    hidden: new Set(),
    isNear: false,
    ties: new Map(),
  };
}

/** So many nodes are shown at once of a community that is opened; so few members need no parts between. */
export const contentsStep = 150;

/** Whether a community opens into its parts first, and not into its nodes. */
export const opensIntoParts = ({ parts, all }: Groups, id: string): boolean =>
  parts.has(id) && (all.get(id)?.members ?? 0) > contentsStep;

/** The smallest box around the discs of all communities. */
export function frameOfGroups({ all }: Groups): Frame {
  const discs = [...all.values()].filter(({ parent }) => parent === null);
  return {
    x: [Math.min(...discs.map(({ x, radius }) => x - radius)), Math.max(...discs.map(({ x, radius }) => x + radius))],
    y: [Math.min(...discs.map(({ y, radius }) => y - radius)), Math.max(...discs.map(({ y, radius }) => y + radius))],
  };
}

/** The coarse community that one is, or is part of. */
export const coarseOf = ({ all }: Groups, id: string): string => all.get(id)?.parent ?? id;
