import type { CanvasContext } from './canvas-context.ts';
import { isSamePlace, isSameZoom, type Transform, transformOf } from './transform.ts';

/** How long the picture must rest before what a drag has carried along is drawn where it belongs. */
const restMs = 80;

export interface LayerLooks {
  name: string;
  place: 'below' | 'above';
  /** Draws on a context that counts in CSS pixels of sigma's canvas and is empty. */
  draw(context: CanvasRenderingContext2D, transform: Transform): void;
  /** Whether there is nothing to draw: blending a canvas costs a software renderer much even where nothing is on it. */
  isEmpty?(): boolean;
  /** How far a drag of the canvas carries what is drawn along, in CSS pixels, before it is drawn anew. */
  reach?: number;
  /** How much is drawn beyond each side of sigma's canvas, in CSS pixels, so that a drag brings no bare rim. */
  margin?: number;
}

export interface CanvasLayer {
  /** Draws with the next frame even where a drag would only carry along what is there. */
  renew(): void;
  remove(): void;
}

/**
 * A 2D canvas in sigma's stack. It is redrawn with every frame of sigma's, but for those of a drag: as long as all that
 * changes is what of the plane is seen, the canvas is moved with it, which takes half the time or less.
 */
export function addCanvasLayer(
  { sigma, onFrame }: CanvasContext,
  { name, place, draw, isEmpty = () => false, reach = 0, margin = 0 }: LayerLooks,
): CanvasLayer {
  const canvas = sigma.createCanvas(name, place === 'below' ? { beforeLayer: 'stage' } : { afterLayer: 'stage' });
  canvas.style.pointerEvents = 'none';
  // A canvas that is moved needs a layer of its own, or all that lies in its layer is painted anew.
  if (reach > 0) canvas.style.willChange = 'transform';
  const context = canvas.getContext('2d');
  let drawn: Transform | null = null;
  let seen: Transform | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const redraw = () => {
    clearTimeout(timer);
    const isHidden = isEmpty();
    canvas.style.display = isHidden ? 'none' : '';
    if (isHidden || context === null) return;
    const { width, height } = sigma.getDimensions();
    const ratio = window.devicePixelRatio || 1;
    const across = width + 2 * margin;
    const down = height + 2 * margin;
    if (canvas.width !== Math.round(across * ratio) || canvas.height !== Math.round(down * ratio)) {
      canvas.width = Math.round(across * ratio);
      canvas.height = Math.round(down * ratio);
    }
    Object.assign(canvas.style, {
      left: `${-margin}px`,
      top: `${-margin}px`,
      width: `${across}px`,
      height: `${down}px`,
      transform: '',
    });
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.setTransform(ratio, 0, 0, ratio, margin * ratio, margin * ratio);
    drawn = transformOf(sigma);
    draw(context, drawn);
  };
  const frame = () => {
    const now = transformOf(sigma);
    const isDragged = drawn !== null && seen !== null && isSameZoom(drawn, now) && !isSamePlace(seen, now);
    const isCarried =
      isDragged && drawn !== null && Math.max(Math.abs(now.e - drawn.e), Math.abs(now.f - drawn.f)) <= reach;
    seen = now;
    if (!isCarried || drawn === null) {
      redraw();
      return;
    }
    // By whole pixels, so that nothing is resampled.
    const ratio = window.devicePixelRatio || 1;
    const whole = (pixels: number) => Math.round(pixels * ratio) / ratio;
    canvas.style.transform = `translate(${whole(now.e - drawn.e)}px, ${whole(now.f - drawn.f)}px)`;
    clearTimeout(timer);
    timer = setTimeout(redraw, restMs);
  };
  const renew = () => {
    drawn = null;
  };
  const endFrames = onFrame(frame);
  sigma.on('resize', renew);
  // Nodes that move under a drag take their names along.
  sigma.on('afterProcess', renew);
  return {
    renew,
    remove() {
      clearTimeout(timer);
      endFrames();
      sigma.off('resize', renew);
      sigma.off('afterProcess', renew);
      sigma.killLayer(name);
    },
  };
}
