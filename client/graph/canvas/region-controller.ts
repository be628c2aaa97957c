import type { Region } from '../region-shapes.ts';
import type { Controller } from './canvas-context.ts';
import { addCanvasLayer } from './canvas-layer.ts';

/** Quiet areas behind the nodes of each community. Outlines are kept as paths in graph coordinates. */
export const regionController: Controller = ({ explorer, sigma, scene, onScene }) => {
  let paths = scene().regions.map(pathOf);
  const dark = explorer.store.getState().theme === 'dark';
  const removeLayer = addCanvasLayer(sigma, 'regions', 'below', (context, { a, d, e, f }) => {
    const ratio = window.devicePixelRatio || 1;
    context.setTransform(a * ratio, 0, 0, d * ratio, e * ratio, f * ratio);
    context.lineWidth = 1.2 / Math.abs(a);
    context.lineJoin = 'round';
    for (const { colour, path } of paths) {
      context.fillStyle = colour;
      context.strokeStyle = colour;
      context.globalAlpha = dark ? 0.13 : 0.1;
      context.fill(path, 'evenodd');
      context.globalAlpha = dark ? 0.3 : 0.26;
      context.stroke(path);
    }
    context.globalAlpha = 1;
  });
  const endScene = onScene(() => {
    paths = scene().regions.map(pathOf);
  });
  return () => {
    endScene();
    removeLayer();
  };
};

/** Rounds the rings through the middles of their sides, so that no corner shows when zoomed in. */
function pathOf(region: Region): { colour: string; path: Path2D } {
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
  return { colour: region.community.colour, path };
}
