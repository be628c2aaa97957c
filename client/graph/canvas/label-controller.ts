import { palettes } from '../appearance.ts';
import type { DrawnGraph } from '../drawn-graph.ts';
import type { Controller } from './canvas-context.ts';
import { addCanvasLayer } from './canvas-layer.ts';
import { nearRatio, writeEdgeLabels } from './edge-labels.ts';
import { freeArea } from './free-area.ts';
import { LabelBoxes } from './label-boxes.ts';
import { labelFont } from './label-font.ts';
import { labelOrder } from './label-order.ts';
import { writeMarkNames } from './mark-names.ts';
import { labelGap, placeLabel, type Spot } from './place-label.ts';
import { createTextMeasure } from './text-measure.ts';
import type { Transform } from './transform.ts';

/** One name to as many square pixels; more would be noise, sooner in a large graph than in a small one. */
const roomPerLabel = (nodes: number): number => (nodes > 600 ? 11_000 : 6_000);
/** Nodes whose middle no name may cover: as many of the most prominent. */
const keptClear = 100;
const longestName = 34;
/** No name is narrower, in pixels. */
const shortestName = 4;
/** A title is worth its room once the camera is this near, or where there is little to see anyway. */
const titleRatio = 0.4;
const fewNodes = 60;
/** The words of all relations are written where no more nodes are in sight; else they would be all one reads. */
const mostForWords = 60;
/** So far a drag carries names along, in pixels, before those of what has come into sight are written. */
const reach = 80;
/** Up to so many chosen nodes are named whatever lies there; the names of more would cover each other. */
const fewCentres = 6;

/**
 * Names of nodes, the most prominent first, each only where nothing is written yet. Sigma's own labels are thinned by
 * a grid but may still lie across each other.
 */
export const labelController: Controller = (canvas) => {
  const { explorer, sigma, scene, onScene } = canvas;
  const { store } = explorer;
  const palette = palettes[store.getState().theme];
  const measure = createTextMeasure();
  let order: string[] = [];
  let marks: string[] = [];
  /** Another graph is read when its names are written: to show it takes long enough. */
  let isRead = false;
  const readScene = () => {
    const { graph } = scene();
    order = labelOrder(graph);
    marks = marksOf(graph);
    isRead = true;
  };

  const countInSight = ({ a, d, e, f }: Transform, width: number, height: number): number => {
    let count = 0;
    scene().graph.forEachNode((_, node) => {
      const [x, y] = [a * node.x + e, d * node.y + f];
      if (x >= 0 && y >= 0 && x <= width && y <= height) count += 1;
    });
    return count;
  };

  const draw = (context: CanvasRenderingContext2D, transform: Transform) => {
    if (!isRead) readScene();
    const { graph } = scene();
    const focus = canvas.focus();
    // A name that ran under a panel would be cut.
    const free = freeArea(canvas.frame);
    const { width, height } = free;
    const mostLabels = (width * height) / roomPerLabel(graph.order);
    const boxes = new LabelBoxes();
    const spotOf = (id: string): Spot => {
      const { x, y, size } = graph.getNodeAttributes(id);
      return { x: transform.a * x + transform.e, y: transform.d * y + transform.f, radius: sigma.scaleSize(size) };
    };
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    const dims = focus?.dims ?? false;
    if (marks.length > 0) for (const { box } of canvas.regionNames) boxes.take(box);
    writeMarkNames(
      context,
      marks.map((id) => ({
        mark: graph.getNodeAttributes(id),
        spot: spotOf(id),
        isDimmed: dims && !focus?.nodes.has(id),
      })),
      { boxes, measure, ink: palette.ink, ground: palette.canvas, canvas: { width, height } },
    );
    for (const id of order.slice(0, keptClear)) {
      const { x, y, radius } = spotOf(id);
      const reach = radius * 0.7;
      if (radius > 3.5) boxes.take({ left: x - reach, right: x + reach, top: y - reach, bottom: y + reach });
    }

    context.strokeStyle = palette.canvas;
    context.fillStyle = palette.ink;
    context.lineWidth = 3.5;
    const write = (id: string, strong: boolean): boolean => {
      const spot = spotOf(id);
      if (spot.x < -20 || spot.y < -20 || spot.x > width + 20 || spot.y > height + 20) return false;
      // In a crowd few have room for a name: the others' are not even measured, which takes most of the time.
      if (!strong && placeLabel(boxes, free, spot, shortestName, false) === null) return false;
      const name = graph.getNodeAttribute(id, 'name');
      const text = name.length > longestName ? `${name.slice(0, longestName - 1).trimEnd()}…` : name;
      const font = labelFont(strong ? 13 : 12, strong ? 650 : 500);
      const box = placeLabel(boxes, free, spot, measure(context, text, font), strong);
      if (box === null) return false;
      boxes.take(box);
      context.font = font;
      context.strokeText(text, box.left + labelGap, (box.top + box.bottom) / 2 + 0.5);
      context.fillText(text, box.left + labelGap, (box.top + box.bottom) / 2 + 0.5);
      return true;
    };

    let written = 0;
    if (focus) {
      drawRings(context, [...focus.centres].map(spotOf), palette.accent);
      context.strokeStyle = palette.canvas;
      context.lineWidth = 3.5;
      const few = focus.centres.size <= fewCentres;
      const isNode = (id: string) => graph.getNodeAttribute(id, 'kind') !== 'Community';
      if (few) for (const id of focus.centres) if (isNode(id)) write(id, true);
      for (const id of order) {
        if (written >= mostLabels) break;
        if (focus.nodes.has(id) && !(few && focus.centres.has(id)) && write(id, false)) written += 1;
      }
    }
    const words = { graph, transform, boxes, measure, size: { width, height }, colour: palette.quietInk };
    if (focus) writeEdgeLabels(context, focus.edges, focus.edges.size === 1, words);
    // With a focus, names of groups stand back behind those of the lit nodes, but not behind the rest.
    for (const { box } of canvas.regionNames) boxes.take(box);
    const { ratio } = sigma.getCamera();
    context.globalAlpha = focus?.dims ? 0.16 : 1;
    for (const id of order) {
      if (written >= mostLabels) break;
      if (focus?.nodes.has(id)) continue;
      if (graph.getNodeAttribute(id, 'kind') === 'Paper' && ratio > titleRatio && graph.order > fewNodes) continue;
      if (write(id, false)) written += 1;
    }
    context.globalAlpha = 1;
    const { edgeLabels } = store.getState().view.appearance;
    const isClose = ratio < nearRatio && countInSight(transform, width, height) <= mostForWords;
    if (!focus?.dims && (edgeLabels || isClose)) writeEdgeLabels(context, graph.edges(), false, words);
  };

  const layer = addCanvasLayer(canvas, { name: 'labels', place: 'above', draw, reach });
  const refocus = () => {
    layer.renew();
    sigma.scheduleRender();
  };
  const unsubscribe = store.subscribe((state, before) => {
    if (state.hovered !== before.hovered || state.view.selection !== before.view.selection) refocus();
  });
  const endScene = onScene(() => {
    isRead = false;
    layer.renew();
  });
  return () => {
    endScene();
    unsubscribe();
    layer.remove();
  };
};

/** Communities drawn as one mark, the largest first. */
const marksOf = (graph: DrawnGraph): string[] =>
  graph
    .filterNodes((_, { kind }) => kind === 'Community')
    .sort((a, b) => graph.getNodeAttribute(b, 'papers') - graph.getNodeAttribute(a, 'papers'));

function drawRings(context: CanvasRenderingContext2D, spots: readonly Spot[], colour: string): void {
  context.strokeStyle = colour;
  context.lineWidth = 2;
  for (const { x, y, radius } of spots) {
    context.beginPath();
    context.arc(x, y, radius + 4, 0, 2 * Math.PI);
    context.stroke();
  }
}
