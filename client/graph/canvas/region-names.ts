import type { Region } from '../region-shapes.ts';
import type { Box } from './label-boxes.ts';
import { labelFont } from './label-font.ts';
import type { TextMeasure } from './text-measure.ts';
import type { Transform } from './transform.ts';

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

/** A region narrower than this on the screen, in pixels, keeps its name to itself; on a phone all are narrow. */
const narrowest = (canvasWidth: number): number => Math.min(38, Math.max(22, canvasWidth / 16));

/** Chooses places for names; remembers them per zoom, so that a name holds still while the canvas is dragged. */
export interface RegionNamePlacer {
  place(
    context: CanvasRenderingContext2D,
    regions: readonly Region[],
    nodes: Float64Array,
    transform: Transform,
    canvasWidth: number,
  ): RegionName[];
}

/** Where a name stands, in graph units, and how many of its parts are written. */
interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
  parts: number;
}

/**
 * Places the names of regions like those of countries on a map: one part a line, where they cover the fewest nodes and
 * no other name; a part is left out before a whole name is. They fade as the camera goes so near that the region fills
 * the screen.
 */
export function createRegionNamePlacer(measure: TextMeasure): RegionNamePlacer {
  /** null where no name finds room at this zoom. */
  let places = new Map<Region, Place | null>();
  let placedAt = Number.NaN;
  return {
    place(context, regions, nodes, transform, canvasWidth) {
      const scale = Math.abs(transform.a);
      const zoom = Math.round(Math.log2(scale) * 8);
      if (zoom !== placedAt) {
        places = new Map();
        placedAt = zoom;
      }
      const names: RegionName[] = [];
      for (const region of [...regions].sort((a, b) => b.members - a.members)) {
        const extent = region.extent * scale;
        const opacity = clamp((extent - narrowest(canvasWidth)) / 3) * clamp(2.2 - extent / 520);
        if (opacity <= 0.05) continue;
        const size = Math.min(16, 10.5 + extent / 70);
        const font = labelFont(size, 600);
        const lineHeight = size * 1.2;
        const parts = region.community.name.split(' · ');
        let place = places.get(region);
        for (
          let count = place === undefined ? Math.min(parts.length, extent > 120 ? 3 : extent > 64 ? 2 : 1) : 0;
          !place && count > 0;
          count--
        ) {
          const lines = parts.slice(0, count);
          const width = (Math.max(...lines.map((line) => measure(context, line, font))) + 10) / scale;
          const height = (count * lineHeight + 4) / scale;
          const edges = [(0 - transform.e) / transform.a, (canvasWidth - transform.e) / transform.a] as const;
          const others = [...places.values()].filter((other) => other !== null);
          const spot = emptiest(insideOf(region.spots, edges, width), nodes, others, width, height);
          if (spot) place = { ...spot, width, height, parts: count };
        }
        places.set(region, place ?? null);
        if (!place) continue;
        const x = transform.a * place.x + transform.e;
        const y = transform.d * place.y + transform.f;
        const [halfWidth, halfHeight] = [(place.width * scale) / 2, (place.height * scale) / 2];
        const box = { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
        names.push({ region, lines: parts.slice(0, place.parts), font, lineHeight, opacity, box });
      }
      return names;
    },
  };
}

/** Moves spots that are on the canvas so far in that a name of this width, in graph units, is not cut by its sides. */
function insideOf(spots: Region['spots'], [left, right]: readonly [number, number], width: number): Region['spots'] {
  if (right - left < width) return spots;
  return spots.map((spot) =>
    spot.x < left || spot.x > right
      ? spot
      : { x: Math.min(Math.max(spot.x, left + width / 2), right - width / 2), y: spot.y },
  );
}

/** The spot where a box of this size, in graph units, is clear of other names and covers the fewest nodes. */
function emptiest(
  spots: Region['spots'],
  nodes: Float64Array,
  others: readonly Place[],
  width: number,
  height: number,
): { x: number; y: number } | null {
  let best: { x: number; y: number } | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [rank, spot] of spots.entries()) {
    const meets = (other: Place) =>
      Math.abs(other.x - spot.x) < (other.width + width) / 2 &&
      Math.abs(other.y - spot.y) < (other.height + height) / 2;
    if (others.some(meets)) continue;
    let covered = 0;
    for (let i = 0; i < nodes.length; i += 2) {
      const dx = Math.abs((nodes[i] ?? 0) - spot.x);
      const dy = Math.abs((nodes[i + 1] ?? 0) - spot.y);
      if (dx < width / 2 && dy < height / 2) covered += 1;
    }
    // A name at the rim of its region reads as its neighbour's: being far from the middle costs a little.
    const cost = covered + (3 * rank) / spots.length;
    if (cost < least) {
      least = cost;
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
