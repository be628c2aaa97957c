import type { EdgeType } from '../../vocabulary/kinds.ts';
import { descriptorOf, type LayoutDescriptor } from '../layout/layout-descriptor.ts';
import type { Guide } from '../layout/layout-graph.ts';
import type { Theme } from '../theme/theme-name.ts';
import { dataOf, type ExplorerState, type Worked } from '../view/explorer-state.ts';
import type { Appearance, Filters, Pins, Selection } from '../view/view.ts';
import { fewResults } from './few-results.ts';
import { type FilteredGraph, filterGraph } from './filter-graph.ts';
import { degreesOf } from './filters/filter-step.ts';
import type { Frame, Point } from './frame.ts';
import type { GraphData } from './graph-data.ts';
import { mapFrame, type Plane, planeFor, toDrawn } from './plane.ts';
import { type ColourScale, colourScale } from './scales/colour-scale.ts';
import { type SizeScale, sizeScale } from './scales/size-scale.ts';

/** Where everything on the canvas is drawn, filtered or not: places of the graph as its plane lies on the screen. */
export interface Arranged {
  plane: Plane;
  places: ReadonlyMap<string, Point>;
  frame: Frame;
  guides: readonly Guide[];
  /** Whether a layout is running: the next places come in a moment. */
  isMoving: boolean;
}

/** What sizes and colours mean. */
export interface Looks {
  sizes: SizeScale;
  colours: ColourScale;
  appearance: Appearance;
}

/**
 * The view applied to the data: what is left, where it stands, how it looks. Worked out from the state alone, stage by
 * stage; each stage is kept until what it depends on changes.
 */
export interface Picture {
  data: GraphData;
  filtered: FilteredGraph;
  arranged: Arranged;
  looks: Looks;
  /** Whether areas are drawn around groups: asked for, and groups lie together. */
  hasRegions: boolean;
  /** The relations that the layout is about; `null` where it is about all. */
  stresses: readonly EdgeType[] | null;
}

export function pictureOf(state: ExplorerState): Picture | null {
  const data = dataOf(state);
  if (data === null) return null;
  const { filters, appearance, pins, selection } = state.view;
  return assembled(
    data,
    filteredOf(data, filters, filters.steps === null ? null : selection, state.worked.members),
    arrangedOf(data, pins, state.worked.arrangement, state.isUpright),
    looksOf(data, appearance, state.worked.betweenness, state.worked.venues, state.theme),
    appearance.regions,
    descriptorOf(state.worked.arrangement?.kind ?? 'stored'),
  );
}

const assembled = fewResults(
  (
    data: GraphData,
    filtered: FilteredGraph,
    arranged: Arranged,
    looks: Looks,
    wantsRegions: boolean,
    layout: LayoutDescriptor,
  ): Picture => ({
    data,
    filtered,
    arranged,
    looks,
    hasRegions: wantsRegions && layout.hasRegions,
    stresses: layout.stresses ?? null,
  }),
);

const filteredOf = fewResults(
  (data: GraphData, filters: Filters, selection: Selection | null, members: Worked['members']): FilteredGraph =>
    filterGraph(data, filters, { selection, members }),
);

/** While another layout is on its way, all stands where the last one put it. */
const arrangedOf = fewResults(
  (data: GraphData, pins: Pins, arrangement: Worked['arrangement'], isUpright: boolean): Arranged => {
    const plane = planeFor(isUpright, data.frame, descriptorOf(arrangement?.kind ?? 'stored').hasDirection);
    const drawn = (point: Point) => toDrawn(plane, point);
    const pinned = new Map<string, Point>(pins.map(({ node, x, y }) => [node, { x, y }]));
    const places = new Map<string, Point>();
    for (const { id, x, y } of data.nodes.values()) {
      places.set(id, drawn(pinned.get(id) ?? arrangement?.places.get(id) ?? { x, y }));
    }
    return {
      plane,
      places,
      frame: mapFrame(arrangement?.frame ?? data.frame, drawn),
      guides: (arrangement?.guides ?? []).map((guide) => drawnGuide(guide, drawn)),
      isMoving: arrangement?.isMoving ?? false,
    };
  },
);

function drawnGuide({ label, left, right, bottom, top }: Guide, drawn: (point: Point) => Point): Guide {
  const { x, y } = mapFrame({ x: [left, right], y: [bottom, top] }, drawn);
  return { label, left: x[0], right: x[1], bottom: y[0], top: y[1] };
}

const looksOf = fewResults(
  (
    data: GraphData,
    appearance: Appearance,
    betweenness: Worked['betweenness'],
    venues: Worked['venues'],
    theme: Theme,
  ): Looks => {
    const nodes = [...data.nodes.values()];
    return {
      sizes: sizeScale(nodes, appearance.nodeSize, {
        degree: appearance.nodeSize === 'degree' ? degreesOf([...data.edges.values()]) : new Map(),
        betweenness,
      }),
      colours: colourScale({ nodes, communities: data.communities, venues }, appearance.nodeColour, theme),
      appearance,
    };
  },
);
