/// <reference path="./forceatlas2-iterate.d.ts" />
import iterate from 'graphology-layout-forceatlas2/iterate.js';
import type { EdgeType } from '../../vocabulary/kinds.ts';
import type { Point } from '../graph/frame.ts';
import type { LayoutGraph, LayoutNode } from './layout-graph.ts';

/** What a reader can set of the forces. */
export interface ForceSettings {
  /** How strongly all is drawn to the middle; 1 is as usual. */
  gravity: number;
  /** How strongly nodes push each other away; 1 is as usual. */
  repulsion: number;
  /** Groups draw together more tightly (LinLog, Noack 2009). */
  linLog: boolean;
}

/** A layout that can go on from where it stands. */
export interface ForceRun {
  /** Iterations done. */
  iterations(): number;
  step(): void;
  hold(pins: ReadonlyMap<string, Point>): void;
  /** What holds still now. */
  held(): ReadonlyMap<string, Point>;
  places(): Map<string, Point>;
}

/** How strongly an edge pulls: statements bind, what merely stands together hardly does. */
const pulls: Record<EdgeType, number> = {
  INTRODUCES: 1.4,
  EVALUATED_ON: 1,
  TRAINED_ON: 1,
  COMPARED_WITH: 1,
  BASED_ON: 1.4,
  DERIVED_FROM: 1.4,
  HAS_MODALITY: 0.12,
  MENTIONS: 0.5,
  SIMILAR_TO: 0.6,
  MENTIONED_WITH: 0.5,
};

/** Distance between neighbouring nodes in the units in which forces are reckoned. */
const unit = 50;
const perNode = 10;
const perEdge = 3;
const fixedAt = 9;

/**
 * ForceAtlas2 (Jacomy et al., 2014) from the stored positions. One iteration after the other on the same numbers, so as
 * many of them give the same picture, whether run at once or with stops; the original's starts draw on nothing random.
 * Pinned nodes push and pull, and do not move; which ones that are may change on the way.
 */
export function startForces(
  { nodes: all, edges, pins: first, holds, frame }: LayoutGraph,
  settings: ForceSettings,
): ForceRun {
  let pins = first;
  const nodes = all.filter(({ isLate }) => !isLate);
  const middle = { x: (frame.x[0] + frame.x[1]) / 2, y: (frame.y[0] + frame.y[1]) / 2 };
  const area = (frame.x[1] - frame.x[0]) * (frame.y[1] - frame.y[0]);
  const scale = unit / Math.sqrt(area / Math.max(1, nodes.length));
  const index = new Map(nodes.map(({ id }, i) => [id, i * perNode]));
  const matrix = new Float32Array(nodes.length * perNode);
  nodes.forEach((node, i) => {
    const { x, y } = pins.get(node.id) ?? apart(node, i);
    matrix.set(
      [(x - middle.x) * scale, (y - middle.y) * scale, 0, 0, 0, 0, 1, 1, 1, pins.has(node.id) ? 1 : 0],
      i * perNode,
    );
  });
  const links = new Float32Array(edges.length * perEdge);
  let used = 0;
  for (const { source, target, type, papers } of edges) {
    const from = index.get(source);
    const to = index.get(target);
    if (from === undefined || to === undefined || from === to) continue;
    const weight = pulls[type] * Math.sqrt(papers);
    links.set([from, to, weight], used);
    used += perEdge;
    // A node's mass is one and its weights.
    matrix[from + 6] = (matrix[from + 6] ?? 0) + weight;
    matrix[to + 6] = (matrix[to + 6] ?? 0) + weight;
  }
  const forces = {
    linLogMode: settings.linLog,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    scalingRatio: (settings.linLog ? 12 : 20) * settings.repulsion,
    strongGravityMode: true,
    gravity: 0.08 * settings.gravity,
    slowDown: 1 + Math.log(Math.max(2, nodes.length)),
    barnesHutOptimize: nodes.length > 500,
    barnesHutTheta: 1,
  };
  const edgeMatrix = links.subarray(0, used);
  let done = 0;
  const hold = (now: ReadonlyMap<string, Point>) => {
    pins = now;
    for (const [id, at] of index) {
      const pin = pins.get(id);
      matrix[at + fixedAt] = pin ? 1 : 0;
      if (pin) matrix.set([(pin.x - middle.x) * scale, (pin.y - middle.y) * scale], at);
    }
  };
  const holdOnTime = () => {
    for (const { at, pins: now } of holds) if (at === done) hold(now);
  };
  holdOnTime();
  return {
    iterations: () => done,
    step() {
      iterate(forces, matrix, edgeMatrix);
      done += 1;
      holdOnTime();
    },
    hold,
    held: () => pins,
    places() {
      return new Map(
        nodes.map(({ id }, i) => {
          const at = i * perNode;
          if (matrix[at + fixedAt] === 1) return [id, pins.get(id) ?? middle];
          return [id, { x: middle.x + (matrix[at] ?? 0) / scale, y: middle.y + (matrix[at + 1] ?? 0) / scale }];
        }),
      );
    },
  };

  /** Nodes at the very same spot would push each other nowhere. */
  function apart({ x, y }: LayoutNode, i: number): Point {
    const little = 1e-3 * Math.sqrt(area);
    return { x: x + little * Math.cos(i), y: y + little * Math.sin(i) };
  }
}
