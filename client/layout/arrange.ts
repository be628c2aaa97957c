import type { Point } from '../graph/frame.ts';
import type { Layout } from '../view/view.ts';
import { arrangeInCircle } from './circular-layout.ts';
import { arrangeByCommunity } from './community-layout.ts';
import { type ForceRun, startForces } from './force-layout.ts';
import { keepApart } from './keep-apart.ts';
import { arrangeInLayers } from './layered-layout.ts';
import { type Arrangement, fitInto, type LayoutGraph } from './layout-graph.ts';
import { placeLate } from './place-late.ts';
import { arrangeByYear } from './year-layout.ts';

/** What of a view decides where nodes stand, with every setting given. */
export interface Arranging {
  kind: Layout['kind'];
  settings: Readonly<Record<string, number>>;
}

type Still = (graph: LayoutGraph) => Arrangement;

const still: Partial<Record<Layout['kind'], Still>> = {
  circular: arrangeInCircle,
  community: arrangeByCommunity,
  year: arrangeByYear,
  layered: arrangeInLayers,
};

/** A layout under way: those that are no run are done with no step at all. */
export interface ArrangingRun {
  iterations(): number;
  step(): void;
  /** Of forces: which nodes hold still where they are pinned from here on. */
  hold(pins: ReadonlyMap<string, Point>): void;
  /**
   * Places and guides as they are now, pins and late nodes too.
   * @param isLast whether the run rests here; only then is the time spent on what comes after the forces
   */
  now(isLast: boolean): Arrangement;
}

/** The same graph, settings and number of steps give the same places. */
export function startArranging(graph: LayoutGraph, { kind, settings }: Arranging): ArrangingRun {
  const spread = (settings.spread ?? 0) > 0;
  if (kind === 'force') {
    const forces: ForceRun = startForces(graph, {
      gravity: settings.gravity ?? 1,
      repulsion: settings.repulsion ?? 1,
      linLog: (settings.linLog ?? 0) > 0,
    });
    return {
      iterations: forces.iterations,
      step: forces.step,
      hold: forces.hold,
      now: (isLast) => finished(graph, { places: forces.places(), guides: [] }, forces.held(), spread && isLast),
    };
  }
  const arrange = still[kind];
  const late = new Set(graph.nodes.flatMap(({ id, isLate }) => (isLate ? [id] : [])));
  const arrangement = arrange ? fitInto(graph.frame, arrange(graph), late) : stored(graph);
  return {
    iterations: () => 0,
    step() {},
    hold() {},
    now: (isLast) => finished(graph, arrangement, graph.pins, spread && isLast),
  };
}

/** Late nodes have been placed near what they hang on already, in these very positions. */
const stored = ({ nodes }: LayoutGraph): Arrangement => ({
  places: new Map(nodes.map(({ id, x, y }): [string, Point] => [id, { x, y }])),
  guides: [],
});

function finished(
  graph: LayoutGraph,
  { places, guides }: Arrangement,
  pins: ReadonlyMap<string, Point>,
  spread: boolean,
): Arrangement {
  const pinned = new Map(places);
  for (const { id } of graph.nodes) {
    const pin = pins.get(id);
    if (pin) pinned.set(id, pin);
  }
  const all = placeLate(graph, pinned);
  return { places: spread ? keepApart(graph.nodes, all, (id) => pins.has(id)) : all, guides };
}
