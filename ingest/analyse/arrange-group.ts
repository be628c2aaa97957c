import { UndirectedGraph } from 'graphology';
import seedrandom from 'seedrandom';
import { forceAtlas2 } from './graph-algorithms.ts';
import type { Group } from './group.ts';
import { keepApart } from './keep-apart.ts';
import { closest, type Point, spacing } from './point.ts';
import type { WeightedGraph } from './weave-graph.ts';

/** A group laid out around its own middle. */
export interface Arranged {
  places: Map<string, Point>;
  /** Distance from the middle to the outermost node, in layout units. */
  radius: number;
}

/** Edges inside a finer part pull harder, so that the part shows inside its group. */
const partPull = 3;

/** Few nodes must be drawn together to make a round group; many show their finer parts when they are let loose. */
const gravityFor = (nodes: number): number => Math.min(0.3, Math.max(0.04, 20 / nodes));

/** Nodes of all groups times iterations that a layout may take; a graph of up to 25,000 nodes stays below. */
const mostWork = 3_000_000;

/** A group of few nodes is worth many iterations; in a large graph each group has to do with fewer. */
function iterationsFor(nodes: number, ofGraph: number): number {
  const least = Math.min(120, Math.max(40, mostWork / ofGraph));
  return Math.round(Math.min(600, Math.max(least, 60_000 / (nodes + 1))));
}

/**
 * How far away nodes must be, against the size of their square, to act as one: the coarser the faster. Groups of a
 * large graph can be coarse: made-up papers came out as compact (edge length over radius 0.111 instead of 0.110).
 */
function thetaFor(nodes: number, ofGraph: number): number {
  const coarse = nodes > 2_000;
  if (ofGraph > 25_000) return coarse ? 2 : 1.2;
  return coarse ? 1.2 : 0.8;
}

/** Where a full disc would have its nodes: the k-th from the middle at the root of its share of the area. */
function fillDisc(places: Point[], radius: number): Point[] {
  const middle = {
    x: places.reduce((sum, p) => sum + p.x, 0) / places.length,
    y: places.reduce((sum, p) => sum + p.y, 0) / places.length,
  };
  const polar = places.map((p, index) => ({
    index,
    distance: Math.hypot(p.x - middle.x, p.y - middle.y),
    angle: Math.atan2(p.y - middle.y, p.x - middle.x),
  }));
  const outermost = polar.reduce((most, { distance }) => Math.max(most, distance), 0) || 1;
  const filled = places.slice();
  polar
    .sort((a, b) => a.distance - b.distance || a.index - b.index)
    .forEach(({ index, distance, angle }, position) => {
      const even = Math.sqrt((position + 0.5) / places.length);
      const r = radius * (0.7 * even + 0.3 * (distance / outermost));
      filled[index] = { x: r * Math.cos(angle), y: r * Math.sin(angle) };
    });
  return filled;
}

/**
 * Lays one group out: ForceAtlas2 (Jacomy et al., 2014) from seeded places, then evened out to a disc, since its own
 * crowded middle and far stragglers leave no room for labels.
 */
export function arrangeGroup(graph: WeightedGraph, group: Group, seed: string): Arranged {
  const random = seedrandom(`${seed}:${group.members[0]}`);
  const layout: UndirectedGraph<Point, { weight: number }> = new UndirectedGraph();
  const partOf = new Map(group.parts.flatMap((part, index) => part.members.map((node) => [node, index] as const)));
  const starts = group.parts.map((_, index) => (2 * Math.PI * index) / group.parts.length);
  for (const node of group.members) {
    const towards = starts[partOf.get(node) ?? 0] ?? 0;
    const angle = 2 * Math.PI * random();
    const radius = Math.sqrt(random());
    layout.addNode(node, {
      x: 100 * (Math.cos(towards) + radius * Math.cos(angle)),
      y: 100 * (Math.sin(towards) + radius * Math.sin(angle)),
    });
  }
  for (const node of group.members) {
    graph.forEachEdge(node, (_edge, { weight }, source, target) => {
      if (node !== source || !layout.hasNode(target)) return;
      layout.addEdge(source, target, { weight: weight * (partOf.get(source) === partOf.get(target) ? partPull : 1) });
    });
  }
  const count = group.members.length;
  if (layout.size > 0) {
    forceAtlas2.assign(layout, {
      iterations: iterationsFor(count, graph.order),
      getEdgeWeight: 'weight',
      settings: {
        barnesHutOptimize: count > 400,
        barnesHutTheta: thetaFor(count, graph.order),
        strongGravityMode: true,
        gravity: gravityFor(count),
        scalingRatio: 10,
        slowDown: 1 + Math.log(count),
        edgeWeightInfluence: 0.7,
      },
    });
  }
  const raw = group.members.map((node) => ({
    x: layout.getNodeAttribute(node, 'x'),
    y: layout.getNodeAttribute(node, 'y'),
  }));
  const apart = keepApart(fillDisc(raw, spacing * Math.sqrt(count / Math.PI)), [], 0.65 * spacing);
  const places = new Map(group.members.map((node, index) => [node, apart[index] ?? { x: 0, y: 0 }]));
  return { places, radius: apart.reduce((most, { x, y }) => Math.max(most, Math.hypot(x, y)), closest) };
}
