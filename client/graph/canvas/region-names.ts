import type { Region } from '../region-shapes.ts';
import type { Transform } from './canvas-layer.ts';
import type { LabelBoxes } from './label-boxes.ts';
import type { TextMeasure } from './text-measure.ts';

/** A region narrower than this on the screen, in pixels, keeps its name to itself. */
const narrowest = 54;
const lineHeight = 1.18;

/**
 * Writes the names of regions like those of countries on a map: in the region's colour, one part a line, over its
 * densest place. They fade as the camera goes so near that the region fills the screen.
 */
export function drawRegionNames(
  context: CanvasRenderingContext2D,
  regions: readonly Region[],
  transform: Transform,
  boxes: LabelBoxes,
  palette: { canvas: string; ink: string },
  family: string,
  measure: TextMeasure,
  faint: boolean,
): void {
  context.textAlign = 'center';
  for (const region of [...regions].sort((a, b) => b.members - a.members)) {
    const extent = region.extent * Math.abs(transform.a);
    const fade = Math.min(1, Math.max(0, (extent - narrowest) / 24)) * Math.min(1, Math.max(0, 2.2 - extent / 500));
    if (fade <= 0.05) continue;
    const size = Math.min(18, 11 + extent / 60);
    const font = `650 ${size}px ${family}`;
    const lines = region.community.name.split(' · ').slice(0, extent > 130 ? 3 : 2);
    const width = Math.max(...lines.map((line) => measure(context, line, font)));
    const height = lines.length * size * lineHeight;
    const x = transform.a * region.centre.x + transform.e;
    const y = transform.d * region.centre.y + transform.f;
    const box = {
      left: x - width / 2 - 6,
      right: x + width / 2 + 6,
      top: y - height / 2 - 3,
      bottom: y + height / 2 + 3,
    };
    if (!boxes.isFree(box)) continue;
    boxes.take(box);
    context.font = font;
    context.globalAlpha = fade * (faint ? 0.3 : 1);
    context.lineWidth = 4.5;
    context.strokeStyle = palette.canvas;
    context.fillStyle = mixed(region.community.colour, palette.ink, 0.42);
    for (const [i, line] of lines.entries()) {
      const at = y + (i - (lines.length - 1) / 2) * size * lineHeight;
      context.strokeText(line, x, at);
      context.fillText(line, x, at);
    }
  }
  context.globalAlpha = 1;
  context.textAlign = 'left';
}

/** Two `#rrggbb` colours mixed; `share` 0–1 of the second. */
function mixed(first: string, second: string, share: number): string {
  const channel = (colour: string, i: number) => Number.parseInt(colour.slice(1 + 2 * i, 3 + 2 * i), 16);
  const parts = [0, 1, 2].map((i) => Math.round(channel(first, i) * (1 - share) + channel(second, i) * share));
  return `rgb(${parts.join(' ')})`;
}
