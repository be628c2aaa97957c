import { palettes } from '../appearance.ts';
import type { Controller } from './canvas-context.ts';
import { addCanvasLayer } from './canvas-layer.ts';
import { labelFont } from './label-font.ts';
import { createTextMeasure } from './text-measure.ts';
import type { Transform } from './transform.ts';

/** Least room between two names, in pixels; what does not fit is not written. */
const labelRoom = 10;
const labelHeight = 22;

/** Strips and lanes of a layout behind its nodes, each with its name: the years of the timeline. */
export const guideController: Controller = (canvas) => {
  const { explorer, sigma, scene } = canvas;
  const palette = palettes[explorer.store.getState().theme];
  const measure = createTextMeasure();
  const font = labelFont(12, 600);

  const draw = (context: CanvasRenderingContext2D, { a, d, e, f }: Transform) => {
    const { guides } = scene();
    const { width } = sigma.getDimensions();
    context.font = font;
    context.textBaseline = 'middle';
    const boxes = guides.map(({ label, left, right, bottom, top }) => ({
      label,
      left: a * left + e,
      right: a * right + e,
      top: d * top + f,
      bottom: d * bottom + f,
    }));
    const isAlone = boxes.length === 1;
    let writtenTo = Number.NEGATIVE_INFINITY;
    boxes.forEach(({ label, left, right, top, bottom }, i) => {
      if (right < 0 || left > width) return;
      if (i % 2 === 0) {
        context.globalAlpha = 0.05;
        context.fillStyle = palette.ink;
        context.fillRect(left, top - labelHeight, right - left, bottom - top + labelHeight);
      }
      const needed = measure(context, label, font);
      const start = isAlone ? Math.max(left + 10, 10) : (left + right - needed) / 2;
      // The name stays in sight while its strip is.
      const y = Math.max(top - labelHeight / 2, 14);
      if (start < writtenTo + labelRoom || y > bottom) return;
      writtenTo = start + needed;
      context.globalAlpha = 1;
      context.fillStyle = palette.quietInk;
      context.fillText(label, start, y);
    });
    context.globalAlpha = 1;
  };

  const isEmpty = () => scene().guides.length === 0;
  return addCanvasLayer(canvas, { name: 'guides', place: 'below', draw, isEmpty }).remove;
};
