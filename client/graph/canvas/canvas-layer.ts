import type { SigmaView } from './sigma-view.ts';

/** Graph coordinates to pixels of the page: `x' = a·x + e`, `y' = d·y + f`, since the camera never turns. */
export interface Transform {
  a: number;
  d: number;
  e: number;
  f: number;
}

export function transformOf(sigma: SigmaView): Transform {
  const { x, y } = sigma.getBBox();
  const low = sigma.graphToViewport({ x: x[0], y: y[0] });
  const high = sigma.graphToViewport({ x: x[1], y: y[1] });
  const a = (high.x - low.x) / (x[1] - x[0]);
  const d = (high.y - low.y) / (y[1] - y[0]);
  return { a, d, e: low.x - a * x[0], f: low.y - d * y[0] };
}

/**
 * A 2D canvas in sigma's stack, redrawn with every frame of sigma's. `draw` is given a context that counts in CSS
 * pixels and is empty. Returns what removes it.
 */
export function addCanvasLayer(
  sigma: SigmaView,
  name: string,
  place: 'below' | 'above',
  draw: (context: CanvasRenderingContext2D, transform: Transform) => void,
): () => void {
  const canvas = sigma.createCanvas(name, place === 'below' ? { beforeLayer: 'stage' } : { afterLayer: 'stage' });
  canvas.style.inset = '0';
  canvas.style.width = '100%';
  canvas.style.height = '100%';
  canvas.style.pointerEvents = 'none';
  const context = canvas.getContext('2d');
  const redraw = () => {
    if (context === null) return;
    const { width, height } = sigma.getDimensions();
    const ratio = window.devicePixelRatio || 1;
    if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
      canvas.width = Math.round(width * ratio);
      canvas.height = Math.round(height * ratio);
    }
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    draw(context, transformOf(sigma));
  };
  sigma.on('afterRender', redraw);
  return () => {
    sigma.off('afterRender', redraw);
    sigma.killLayer(name);
  };
}
