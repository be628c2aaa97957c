import type { Region } from '../region-shapes.ts';
import type { Transform } from './canvas-layer.ts';
import type { Box, LabelBoxes } from './label-boxes.ts';
import { labelFont } from './label-font.ts';
import type { TextMeasure } from './text-measure.ts';

/** A name as it stands on the canvas at one zoom, in pixels of the page. */
export interface RegionName {
  region: Region;
  lines: string[];
  font: string;
  lineHeight: number;
  /** 0–1 */
  opacity: number;
  box: Box;
}

/** A region narrower than this on the screen, in pixels, keeps its name to itself. */
const narrowest = 56;

/** Chooses places for names; remembers them per zoom, so that a name holds still while the canvas is dragged. */
export interface RegionNamePlacer {
  place(
    context: CanvasRenderingContext2D,
    regions: readonly Region[],
    nodes: Float64Array,
    transform: Transform,
    taken: LabelBoxes,
  ): RegionName[];
}

/**
 * Places the names of regions like those of countries on a map: one part a line, where they cover the fewest nodes.
 * They fade as the camera goes so near that the region fills the screen.
 */
export function createRegionNamePlacer(measure: TextMeasure): RegionNamePlacer {
  let chosen = new Map<Region, { x: number; y: number }>();
  let chosenAt = 0;
  return {
    place(context, regions, nodes, transform, taken) {
      const zoom = Math.round(Math.log2(Math.abs(transform.a)) * 8);
      if (zoom !== chosenAt) {
        chosen = new Map();
        chosenAt = zoom;
      }
      const names: RegionName[] = [];
      for (const region of [...regions].sort((a, b) => b.members - a.members)) {
        const extent = region.extent * Math.abs(transform.a);
        const opacity = clamp((extent - narrowest) / 8) * clamp(2.2 - extent / 520);
        if (opacity <= 0.05) continue;
        const size = Math.min(16, 10.5 + extent / 70);
        const font = labelFont(size, 600);
        const lineHeight = size * 1.2;
        const lines = region.community.name.split(' · ').slice(0, extent > 120 ? 3 : 2);
        const width = Math.max(...lines.map((line) => measure(context, line, font))) + 10;
        const height = lines.length * lineHeight + 4;
        let spot = chosen.get(region);
        if (spot === undefined) {
          spot = emptiest(region, nodes, width / Math.abs(transform.a), height / Math.abs(transform.a));
          chosen.set(region, spot);
        }
        const x = transform.a * spot.x + transform.e;
        const y = transform.d * spot.y + transform.f;
        const box = { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
        if (!taken.isFree(box)) continue;
        taken.take(box);
        names.push({ region, lines, font, lineHeight, opacity, box });
      }
      return names;
    },
  };
}

/** The spot where a box of this size, in graph units, covers the fewest nodes; among equals the densest. */
function emptiest(region: Region, nodes: Float64Array, width: number, height: number): { x: number; y: number } {
  let best = region.centre;
  let fewest = Number.POSITIVE_INFINITY;
  for (const [rank, spot] of region.spots.entries()) {
    let covered = 0;
    for (let i = 0; i < nodes.length; i += 2) {
      const dx = Math.abs((nodes[i] ?? 0) - spot.x);
      const dy = Math.abs((nodes[i + 1] ?? 0) - spot.y);
      if (dx < width / 2 && dy < height / 2) covered += 1;
    }
    // A name at the rim of its region reads as its neighbour's: being far from the middle costs a little.
    const cost = covered + (3 * rank) / region.spots.length;
    if (cost < fewest) {
      fewest = cost;
      best = spot;
    }
  }
  return best;
}

const clamp = (value: number): number => Math.min(1, Math.max(0, value));

/** Two `#rrggbb` colours mixed; `share` 0–1 of the second. */
export function mixed(first: string, second: string, share: number): string {
  const channel = (colour: string, i: number) => Number.parseInt(colour.slice(1 + 2 * i, 3 + 2 * i), 16);
  const parts = [0, 1, 2].map((i) => Math.round(channel(first, i) * (1 - share) + channel(second, i) * share));
  return `rgb(${parts.join(' ')})`;
}

/** Writes one name, centred in its box. */
export function writeRegionName(
  context: CanvasRenderingContext2D,
  name: RegionName,
  colour: string,
  halo: string,
): void {
  const x = (name.box.left + name.box.right) / 2;
  const middle = (name.box.top + name.box.bottom) / 2;
  context.font = name.font;
  context.lineWidth = 4;
  context.strokeStyle = halo;
  context.fillStyle = colour;
  for (const [i, line] of name.lines.entries()) {
    const y = middle + (i - (name.lines.length - 1) / 2) * name.lineHeight;
    context.strokeText(line, x, y);
    context.fillText(line, x, y);
  }
}
