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

export const isSameZoom = (one: Transform, other: Transform): boolean =>
  Math.abs(one.a / other.a - 1) < 1e-6 && Math.abs(one.d / other.d - 1) < 1e-6;

export const isSamePlace = (one: Transform, other: Transform): boolean =>
  Math.abs(one.e - other.e) < 0.01 && Math.abs(one.f - other.f) < 0.01;
