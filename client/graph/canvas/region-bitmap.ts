import type { Region } from '../region-shapes.ts';
import type { Transform } from './transform.ts';

/** Drawn beyond each side of the canvas, as a share of it, so that a drag seldom draws anew. */
const margin = 0.25;

/** The regions painted once, and laid under the nodes of many frames. */
export interface RegionBitmap {
  /** Draws the bitmap as this camera sees it. Returns whether it is as sharp as it can be: painted at this zoom. */
  draw(context: CanvasRenderingContext2D, transform: Transform, width: number, height: number): boolean;
  /** Forgets the bitmap; the next frame paints it anew. */
  renew(): void;
}

/**
 * Filling and stroking every outline in every frame costs a software renderer as much as all nodes and edges. So they are
 * painted into a bitmap, which is shifted with a drag and stretched with a zoom until the camera rests.
 */
export function createRegionBitmap(regions: readonly Region[], strength: { fill: number; line: number }): RegionBitmap {
  const shapes = regions.map((region) => ({ colour: region.community.colour, path: pathOf(region) }));
  const bitmap = document.createElement('canvas');
  let painted: Transform | null = null;

  const paint = (transform: Transform, width: number, height: number) => {
    const ratio = window.devicePixelRatio || 1;
    bitmap.width = Math.ceil(width * (1 + 2 * margin) * ratio);
    bitmap.height = Math.ceil(height * (1 + 2 * margin) * ratio);
    const { a, d, e, f } = transform;
    painted = { a, d, e: e + margin * width, f: f + margin * height };
    const context = bitmap.getContext('2d');
    if (context === null) return;
    context.setTransform(a * ratio, 0, 0, d * ratio, painted.e * ratio, painted.f * ratio);
    context.lineWidth = 1.2 / Math.abs(a);
    context.lineJoin = 'round';
    for (const { colour, path } of shapes) {
      context.fillStyle = colour;
      context.strokeStyle = colour;
      context.globalAlpha = strength.fill;
      context.fill(path, 'evenodd');
      context.globalAlpha = strength.line;
      context.stroke(path);
    }
  };

  return {
    renew() {
      painted = null;
    },
    draw(context, transform, width, height) {
      if (shapes.length === 0) return true;
      const target = painted && placeOf(painted, transform, width, height);
      const covers =
        target !== null &&
        target.left <= 0 &&
        target.top <= 0 &&
        target.left + target.width >= width &&
        target.top + target.height >= height;
      if (!covers) paint(transform, width, height);
      if (painted === null) return true;
      const isSharp = Math.abs(painted.a / transform.a - 1) < 0.001;
      const { left, top, width: across, height: down } = placeOf(painted, transform, width, height);
      if (isSharp) {
        // Whole pixels are copied as they are: nothing is resampled while the zoom stays.
        const ratio = window.devicePixelRatio || 1;
        context.imageSmoothingEnabled = false;
        context.drawImage(
          bitmap,
          Math.round(left * ratio) / ratio,
          Math.round(top * ratio) / ratio,
          bitmap.width / ratio,
          bitmap.height / ratio,
        );
      } else {
        context.imageSmoothingEnabled = true;
        context.drawImage(bitmap, left, top, across, down);
      }
      return isSharp;
    },
  };
}

/** Where a bitmap painted under one camera lies under another, in CSS pixels of the canvas. */
function placeOf(painted: Transform, now: Transform, width: number, height: number) {
  const scale = now.a / painted.a;
  return {
    left: now.e - painted.e * scale,
    top: now.f - painted.f * (now.d / painted.d),
    width: width * (1 + 2 * margin) * scale,
    height: height * (1 + 2 * margin) * scale,
  };
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
