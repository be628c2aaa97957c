import { palettes } from '../appearance.ts';
import type { Region } from '../region-shapes.ts';
import type { Controller } from './canvas-context.ts';
import { addCanvasLayer } from './canvas-layer.ts';
import { createRegionBitmap } from './region-bitmap.ts';
import { createRegionNamePlacer, mixed, writeRegionName } from './region-names.ts';
import { createTextMeasure } from './text-measure.ts';
import { type Transform, transformOf } from './transform.ts';

/** Drawn beyond each side of the canvas, in pixels, so that a drag seldom draws anew. */
const margin = 128;
/** How long the camera must rest before a stretched picture is painted anew. */
const restMs = 140;

/** Quiet areas with their names behind the nodes of each community. */
export const regionController: Controller = (canvas) => {
  const { explorer, sigma, scene, onScene } = canvas;
  const { store } = explorer;
  const { theme } = store.getState();
  const palette = palettes[theme];
  const strength = theme === 'dark' ? { fill: 0.14, line: 0.34 } : { fill: 0.11, line: 0.3 };
  const measure = createTextMeasure();
  let bitmap = createRegionBitmap([], strength);
  let nodes = new Float64Array();
  let named: Region[] = [];
  let placer = createRegionNamePlacer(measure);
  let isFocused = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const readScene = () => {
    const { graph, regions } = scene();
    bitmap = createRegionBitmap(regions, strength);
    named = regions.filter(({ isNamed }) => isNamed);
    nodes = new Float64Array(graph.mapNodes((_, { x, y }) => [x, y]).flat());
    placer = createRegionNamePlacer(measure);
    readFocus();
  };
  const readFocus = () => {
    isFocused = canvas.focus()?.dims ?? false;
  };

  // Names of nodes keep clear of them in every frame.
  const scratch = document.createElement('canvas').getContext('2d');
  const placeNames = () => {
    if (scratch === null) return;
    canvas.regionNames = placer.place(scratch, named, nodes, transformOf(sigma), sigma.getDimensions().width);
  };

  const draw = (context: CanvasRenderingContext2D, transform: Transform) => {
    const { width, height } = sigma.getDimensions();
    clearTimeout(timer);
    context.translate(-margin, -margin);
    const shifted = { ...transform, e: transform.e + margin, f: transform.f + margin };
    if (!bitmap.draw(context, shifted, width + 2 * margin, height + 2 * margin)) {
      timer = setTimeout(() => {
        bitmap.renew();
        sigma.scheduleRender();
      }, restMs);
    }
    context.translate(margin, margin);
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

  const endFrames = canvas.onFrame(placeNames);
  const isEmpty = () => scene().regions.length === 0;
  const layer = addCanvasLayer(canvas, { name: 'regions', place: 'below', draw, isEmpty, reach: margin, margin });
  const unsubscribe = store.subscribe(() => {
    const before = isFocused;
    readFocus();
    if (isFocused !== before) layer.renew();
  });
  const endScene = onScene(() => {
    readScene();
    layer.renew();
  });
  readScene();
  return () => {
    clearTimeout(timer);
    endFrames();
    endScene();
    unsubscribe();
    layer.remove();
  };
};
