import { palettes } from '../appearance.ts';
import type { Controller } from './canvas-context.ts';
import { addCanvasLayer } from './canvas-layer.ts';
import type { Transform } from './transform.ts';

/** A small mark at the upper right of each node that was placed by hand. */
export const pinController: Controller = (canvas) => {
  const { sigma, scene } = canvas;
  const { store } = canvas.explorer;
  const palette = palettes[store.getState().theme];
  const draw = (context: CanvasRenderingContext2D, transform: Transform) => {
    const { graph } = scene();
    context.fillStyle = palette.ink;
    context.strokeStyle = palette.canvas;
    context.lineWidth = 1.5;
    for (const { node } of store.getState().view.pins) {
      if (!graph.hasNode(node)) continue;
      const { x, y, size } = graph.getNodeAttributes(node);
      const off = sigma.scaleSize(size) * Math.SQRT1_2;
      context.beginPath();
      context.arc(transform.a * x + transform.e + off, transform.d * y + transform.f - off, 3, 0, 2 * Math.PI);
      context.fill();
      context.stroke();
    }
  };
  const isEmpty = () => store.getState().view.pins.length === 0;
  return addCanvasLayer(canvas, { name: 'pins', place: 'above', draw, isEmpty }).remove;
};
