import { palettes } from '../appearance.ts';
import type { Region } from '../region-shapes.ts';
import type { Controller, Scene } from './canvas-context.ts';
import { addCanvasLayer, type Transform } from './canvas-layer.ts';
import { focusOf } from './focus.ts';
import { createRegionNamePlacer, mixed, writeRegionName } from './region-names.ts';
import { createTextMeasure } from './text-measure.ts';

/** Quiet areas with their names behind the nodes of each community. Outlines are kept as paths in graph coordinates. */
export const regionController: Controller = (canvas) => {
  const { explorer, sigma, scene } = canvas;
  const { store } = explorer;
  const { theme } = store.getState();
  const palette = palettes[theme];
  const strength = theme === 'dark' ? { fill: 0.14, line: 0.34 } : { fill: 0.11, line: 0.3 };
  const measure = createTextMeasure();
  let shapes: Shape[] = [];
  let nodes = new Float64Array();
  let placer = createRegionNamePlacer(measure);
  let drawn: Scene | null = null;
  let isFocused = false;

  const readScene = () => {
    drawn = scene();
    const { graph, regions } = drawn;
    shapes = regions.map((region) => ({ region, path: pathOf(region) }));
    nodes = new Float64Array(graph.mapNodes((_, { x, y }) => [x, y]).flat());
    placer = createRegionNamePlacer(measure);
    readFocus();
  };
  const readFocus = () => {
    isFocused = focusOf(store.getState(), scene().graph) !== null;
  };

  const draw = (context: CanvasRenderingContext2D, transform: Transform) => {
    // Sigma draws a new graph as soon as it has it, before anyone is told.
    if (drawn !== scene()) readScene();
    context.save();
    context.transform(transform.a, 0, 0, transform.d, transform.e, transform.f);
    context.lineWidth = 1.2 / Math.abs(transform.a);
    context.lineJoin = 'round';
    for (const { region, path } of shapes) {
      context.fillStyle = region.community.colour;
      context.strokeStyle = region.community.colour;
      context.globalAlpha = strength.fill;
      context.fill(path, 'evenodd');
      context.globalAlpha = strength.line;
      context.stroke(path);
    }
    context.restore();

    canvas.regionNames = placer.place(context, scene().regions, nodes, transform);
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    for (const name of canvas.regionNames) {
      context.globalAlpha = name.opacity * (isFocused ? 0.3 : 0.92);
      const { colour } = name.region.community;
      const halo = mixed(palette.canvas, colour, strength.fill);
      writeRegionName(context, name, mixed(colour, palette.ink, 0.38), halo);
    }
    context.globalAlpha = 1;
  };

  const removeLayer = addCanvasLayer(sigma, 'regions', 'below', draw);
  const unsubscribe = store.subscribe(readFocus);
  return () => {
    unsubscribe();
    removeLayer();
  };
};

interface Shape {
  region: Region;
  path: Path2D;
}

/** Rounds the rings through the middles of their sides, so that no corner shows when zoomed in. */
function pathOf(region: Region): Path2D {
  const path = new Path2D();
  for (const ring of region.rings) {
    const count = ring.length / 2 - 1;
    const at = (i: number, axis: 0 | 1) => ring[(i % count) * 2 + axis] ?? 0;
    path.moveTo((at(0, 0) + at(1, 0)) / 2, (at(0, 1) + at(1, 1)) / 2);
    for (let i = 1; i <= count; i++) {
      path.quadraticCurveTo(at(i, 0), at(i, 1), (at(i, 0) + at(i + 1, 0)) / 2, (at(i, 1) + at(i + 1, 1)) / 2);
    }
    path.closePath();
  }
  return path;
}
