import { palettes } from '../appearance.ts';
import type { Controller } from './canvas-context.ts';
import { addCanvasLayer, type Transform } from './canvas-layer.ts';
import { type Focus, focusOf } from './focus.ts';
import { type Box, LabelBoxes } from './label-boxes.ts';
import { drawRegionNames } from './region-names.ts';
import { createTextMeasure } from './text-measure.ts';

const family = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';
/** Enough to fill a large screen; more would be noise. */
const mostLabels = 160;
const longestName = 34;
const height = 15;
const gap = 3;

/** One node's name on its way to the canvas. */
interface Candidate {
  id: string;
  text: string;
  x: number;
  y: number;
  radius: number;
}

/**
 * Names of communities and nodes, the most prominent first, each only where nothing is written yet. Sigma's own labels
 * are thinned by a grid but may still lie across each other.
 */
export const labelController: Controller = ({ explorer, sigma, scene, onScene }) => {
  const { store } = explorer;
  const palette = palettes[store.getState().theme];
  const measure = createTextMeasure();
  let order = byProminence();
  let focus: Focus | null = focusOf(store.getState(), scene().graph);

  function byProminence(): string[] {
    const { graph } = scene();
    const prominence = (id: string) => {
      const { kind, papers, rank } = graph.getNodeAttributes(id);
      // Papers are quiet: their titles come after every entity.
      return (kind === 'Paper' ? 0 : 10 + Math.log2(papers + 1)) + rank;
    };
    const weights = new Map(graph.mapNodes((id) => [id, prominence(id)]));
    return graph.nodes().sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
  }

  const draw = (context: CanvasRenderingContext2D, transform: Transform) => {
    const { graph, regions } = scene();
    const { width, height: tall } = sigma.getDimensions();
    const boxes = new LabelBoxes();
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    context.textAlign = 'left';

    const candidate = (id: string): Candidate => {
      const { x, y, name, size } = graph.getNodeAttributes(id);
      return {
        id,
        text: name.length > longestName ? `${name.slice(0, longestName - 1).trimEnd()}…` : name,
        x: transform.a * x + transform.e,
        y: transform.d * y + transform.f,
        radius: sigma.scaleSize(size),
      };
    };
    const write = (one: Candidate, strong: boolean, faint: boolean): boolean => {
      if (one.x < -80 || one.y < -20 || one.x > width + 80 || one.y > tall + 20) return false;
      const font = `${strong ? 600 : 500} ${strong ? 13 : 12}px ${family}`;
      const box = firstFree(boxes, one, measure(context, one.text, font));
      if (box === null) return false;
      boxes.take(box);
      context.font = font;
      context.globalAlpha = faint ? 0.18 : 1;
      context.lineWidth = 3.5;
      context.strokeStyle = palette.canvas;
      context.fillStyle = palette.ink;
      context.strokeText(one.text, box.left + gap, (box.top + box.bottom) / 2 + 0.5);
      context.fillText(one.text, box.left + gap, (box.top + box.bottom) / 2 + 0.5);
      context.globalAlpha = 1;
      return true;
    };

    drawRings(context, focus, graph, candidate, palette.accent);
    if (focus) for (const id of focus.centres) write(candidate(id), true, false);
    drawRegionNames(context, regions, transform, boxes, palette, family, measure, focus !== null);

    const { ratio } = sigma.getCamera();
    let written = 0;
    const lit = focus?.nodes;
    if (lit) {
      for (const id of order) {
        if (written >= mostLabels) break;
        if (lit.has(id) && !focus?.centres.has(id) && write(candidate(id), false, false)) written += 1;
      }
    }
    for (const id of order) {
      if (written >= mostLabels) break;
      if (lit?.has(id)) continue;
      // A title is worth its room once the camera is near, or where there is little to see anyway.
      if (graph.getNodeAttribute(id, 'kind') === 'Paper' && ratio > 0.4 && graph.order > 60) continue;
      if (write(candidate(id), false, lit !== undefined)) written += 1;
    }
  };

  const removeLayer = addCanvasLayer(sigma, 'labels', 'above', draw);
  const refocus = () => {
    focus = focusOf(store.getState(), scene().graph);
    sigma.scheduleRender();
  };
  const unsubscribe = store.subscribe((state, before) => {
    if (state.hovered !== before.hovered || state.view.selection !== before.view.selection) refocus();
  });
  const endScene = onScene(() => {
    order = byProminence();
    refocus();
  });
  return () => {
    unsubscribe();
    endScene();
    removeLayer();
  };
};

/** Right of the node, left, below, above: the first that is free. */
function firstFree(boxes: LabelBoxes, { x, y, radius }: Candidate, textWidth: number): Box | null {
  const width = textWidth + 2 * gap;
  const reach = radius + 2;
  const corners = [
    [x + reach, y - height / 2],
    [x - reach - width, y - height / 2],
    [x - width / 2, y + reach],
    [x - width / 2, y - reach - height],
  ] as const;
  for (const [left, top] of corners) {
    const box = { left, top, right: left + width, bottom: top + height };
    if (boxes.isFree(box)) return box;
  }
  return null;
}

function drawRings(
  context: CanvasRenderingContext2D,
  focus: Focus | null,
  graph: { hasNode(id: string): boolean },
  candidate: (id: string) => Candidate,
  colour: string,
): void {
  if (focus === null) return;
  context.strokeStyle = colour;
  context.lineWidth = 2;
  for (const id of focus.centres) {
    if (!graph.hasNode(id)) continue;
    const { x, y, radius } = candidate(id);
    context.beginPath();
    context.arc(x, y, radius + 4, 0, 2 * Math.PI);
    context.stroke();
  }
}
