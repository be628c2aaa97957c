import { palettes } from '../appearance.ts';
import type { Region } from '../region-shapes.ts';
import type { Controller, Scene } from './canvas-context.ts';
import { addCanvasLayer, type Transform } from './canvas-layer.ts';
import { focusOf } from './focus.ts';
import { createRegionBitmap } from './region-bitmap.ts';
import { createRegionNamePlacer, mixed, writeRegionName } from './region-names.ts';
import { createTextMeasure } from './text-measure.ts';

/** How long the camera must rest before a stretched picture is painted anew. */
const restMs = 140;

/** Quiet areas with their names behind the nodes of each community. */
export const regionController: Controller = (canvas) => {
  const { explorer, sigma, scene } = canvas;
  const { store } = explorer;
  const { theme } = store.getState();
  const palette = palettes[theme];
  const strength = theme === 'dark' ? { fill: 0.14, line: 0.34 } : { fill: 0.11, line: 0.3 };
  const measure = createTextMeasure();
  let drawn: Scene | null = null;
  let bitmap = createRegionBitmap([], strength);
  let nodes = new Float64Array();
  let named: Region[] = [];
  let placer = createRegionNamePlacer(measure);
  let isFocused = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const readScene = () => {
    drawn = scene();
    bitmap = createRegionBitmap(drawn.regions, strength);
    named = drawn.regions.filter(({ isNamed }) => isNamed);
    nodes = new Float64Array(drawn.graph.mapNodes((_, { x, y }) => [x, y]).flat());
    placer = createRegionNamePlacer(measure);
    readFocus();
  };
  const readFocus = () => {
    isFocused = focusOf(store.getState(), scene().graph)?.dims ?? false;
  };

  const draw = (context: CanvasRenderingContext2D, transform: Transform) => {
    // Sigma draws a new graph as soon as it has it, before anyone is told.
    if (drawn !== scene()) readScene();
    const { width, height } = sigma.getDimensions();
    clearTimeout(timer);
    if (!bitmap.draw(context, transform, width, height)) {
      timer = setTimeout(() => {
        bitmap.renew();
        sigma.scheduleRender();
      }, restMs);
    }

    canvas.regionNames = placer.place(context, named, nodes, transform, width);
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
    clearTimeout(timer);
    unsubscribe();
    removeLayer();
  };
};
