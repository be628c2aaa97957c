import { palettes } from '../../graph/appearance.ts';
import type { Theme } from '../../theme/theme-name.ts';
import { drawMark } from './draw-mark.ts';
import { gapColour, type MapColours } from './map-colours.ts';
import { labelsFor } from './map-labels.ts';
import type { Place } from './map-place.ts';
import type { MapTable, Side } from './map-table.ts';

/** How much of the canvas names take, left of the cells and above them. */
export interface Margins {
  left: number;
  top: number;
}

/** A cell by its place. */
export interface At {
  row: number;
  column: number;
}

export interface MapScene {
  table: MapTable;
  colours: MapColours;
  bitmap: HTMLCanvasElement | null;
  theme: Theme;
  withGaps: boolean;
  margins: Margins;
  width: number;
  height: number;
  place: Place;
  /** Width of a cell in pixels; its height is `place.size`. */
  wide: number;
  /** What the pointer or the keyboard rests on. */
  hovered: At | null;
  chosen: At | null;
  font: string;
}

const grounds: Record<Theme, { cells: string; line: string; pill: string; band: string }> = {
  light: { cells: '#f4f6f8', line: '#ffffff', pill: '#ffffff', band: 'rgb(11 98 184 / 9%)' },
  dark: { cells: '#1d232c', line: '#171c23', pill: '#2b3440', band: 'rgb(124 192 255 / 11%)' },
};

/** From this width on cells are tiles with a gap between them; below, pixels of one picture. */
const tileSize = 9;
const labelStep = 14;

/** Draws the map once. Its cost goes with what is seen, not with the size of the map. */
export function drawMap(context: CanvasRenderingContext2D, scene: MapScene): void {
  const { width, height, margins } = scene;
  context.clearRect(0, 0, width, height);
  context.save();
  context.beginPath();
  context.rect(margins.left, margins.top, width - margins.left, height - margins.top);
  context.clip();
  context.translate(margins.left, margins.top);
  drawCells(context, scene);
  context.restore();
  drawNames(context, scene);
}

function drawCells(context: CanvasRenderingContext2D, scene: MapScene): void {
  const { table, place, theme, hovered, chosen, withGaps, wide } = scene;
  const { size, x, y } = place;
  const [columns, rows] = [table.columns.length, table.rows.length];
  const seen = { width: scene.width - scene.margins.left, height: scene.height - scene.margins.top };
  const [left, top] = [-x * wide, -y * size];
  const ground = grounds[theme];
  context.fillStyle = ground.cells;
  context.fillRect(left, top, columns * wide, rows * size);
  const first = { row: Math.max(0, Math.floor(y)), column: Math.max(0, Math.floor(x)) };
  const last = {
    row: Math.min(rows, Math.ceil(y + seen.height / size)),
    column: Math.min(columns, Math.ceil(x + seen.width / wide)),
  };
  if (size >= tileSize) drawTiles(context, scene, first, last, { left, top });
  else if (scene.bitmap !== null) {
    context.imageSmoothingEnabled = false;
    context.drawImage(scene.bitmap, left, top, columns * wide, rows * size);
  }
  if (withGaps) drawGaps(context, scene, { left, top }, seen);
  if (hovered !== null) {
    context.fillStyle = ground.band;
    context.fillRect(left, top + hovered.row * size, columns * wide, size);
    context.fillRect(left + hovered.column * wide, top, wide, rows * size);
  }
  for (const [one, colour] of [
    [hovered, palettes[theme].ink],
    [chosen, palettes[theme].accent],
  ] as const) {
    if (one === null) continue;
    context.strokeStyle = colour;
    context.lineWidth = 2;
    // One pixel alone could not be seen.
    const [w, h] = [Math.max(wide, 7), Math.max(size, 7)];
    context.strokeRect(left + (one.column + 0.5) * wide - w / 2, top + (one.row + 0.5) * size - h / 2, w, h);
  }
}

function drawTiles(
  context: CanvasRenderingContext2D,
  { table, colours, place: { size }, wide, theme }: MapScene,
  first: At,
  last: At,
  { left, top }: { left: number; top: number },
): void {
  context.strokeStyle = grounds[theme].line;
  context.lineWidth = 1;
  context.beginPath();
  for (let column = first.column; column <= last.column; column++) {
    context.moveTo(left + column * wide, top + first.row * size);
    context.lineTo(left + column * wide, top + last.row * size);
  }
  for (let row = first.row; row <= last.row; row++) {
    context.moveTo(left + first.column * wide, top + row * size);
    context.lineTo(left + last.column * wide, top + row * size);
  }
  context.stroke();
  const radius = Math.min(4, size / 6);
  for (let row = first.row; row < last.row; row++) {
    for (let column = first.column; column < last.column; column++) {
      const cell = table.cellAt(row, column);
      if (cell === null) continue;
      context.fillStyle = colours.of(cell);
      context.beginPath();
      context.roundRect(left + column * wide + 0.75, top + row * size + 0.75, wide - 1.5, size - 1.5, radius);
      context.fill();
    }
  }
}

function drawGaps(
  context: CanvasRenderingContext2D,
  { table, place: { size }, wide, theme }: MapScene,
  { left, top }: { left: number; top: number },
  seen: { width: number; height: number },
): void {
  context.strokeStyle = gapColour[theme];
  context.fillStyle = gapColour[theme];
  for (const { row, column, score } of table.gaps) {
    const [x, y] = [left + (column + 0.5) * wide, top + (row + 0.5) * size];
    if (x < -size || y < -size || x > seen.width + size || y > seen.height + size) continue;
    context.globalAlpha = 0.4 + 0.6 * score;
    context.beginPath();
    context.arc(x, y, Math.max(0.9, Math.min(5, size * 0.27)), 0, 2 * Math.PI);
    if (size >= tileSize) {
      context.lineWidth = 1.6;
      context.stroke();
    } else context.fill();
  }
  context.globalAlpha = 1;
}

function drawNames(context: CanvasRenderingContext2D, scene: MapScene): void {
  const { table, place, wide, margins, width, height, hovered, theme, font } = scene;
  const { size } = place;
  context.font = font;
  context.textBaseline = 'middle';
  const names = [
    {
      sides: table.rows,
      own: hovered?.row ?? null,
      size,
      labels: labelsFor(table.rows, { first: place.y, size, room: height - margins.top, step: labelStep }),
      first: place.y,
      room: height - margins.top,
      length: margins.left,
      turn: () => context.translate(margins.left, margins.top),
      // Reads left to right, ends at the cells.
      put: (middle: number) => context.translate(0, middle),
    },
    {
      sides: table.columns,
      own: hovered?.column ?? null,
      size: wide,
      labels: labelsFor(table.columns, { first: place.x, size: wide, room: width - margins.left, step: labelStep }),
      first: place.x,
      room: width - margins.left,
      length: margins.top,
      turn: () => context.translate(margins.left, margins.top),
      // Reads upwards, begins at the cells.
      put: (middle: number) => {
        context.translate(middle, 0);
        context.rotate(-Math.PI / 2);
      },
    },
  ];
  names.forEach(({ sides, own, labels, first, room, length, turn, put, size: step }, which) => {
    const isRow = which === 0;
    const write = (side: Side | undefined, middle: number, isOwn: boolean) => {
      if (side === undefined) return;
      context.save();
      turn();
      put(middle);
      drawName(context, side, { isRow, isOwn, length, theme, size: step });
      context.restore();
    };
    for (const { at, middle } of labels) if (at !== own) write(sides[at], middle, false);
    if (own === null) return;
    const middle = (own + 0.5 - first) * step;
    if (middle >= 0 && middle <= room) write(sides[own], middle, true);
  });
}

function drawName(
  context: CanvasRenderingContext2D,
  side: Side,
  { isRow, isOwn, length, theme, size }: { isRow: boolean; isOwn: boolean; length: number; theme: Theme; size: number },
): void {
  const palette = palettes[theme];
  const sign = isRow ? -1 : 1;
  const text = shortened(context, side.name, length - 30);
  if (isOwn) {
    context.fillStyle = grounds[theme].pill;
    const wide = context.measureText(text).width + 32;
    context.beginPath();
    context.roundRect(isRow ? -wide : 0, -9, wide, 18, 4);
    context.fill();
  }
  if (size < labelStep) {
    context.strokeStyle = palette.none;
    context.globalAlpha = 0.6;
    context.lineWidth = 1;
    context.beginPath();
    context.moveTo(sign * 1, 0);
    context.lineTo(sign * 5, 0);
    context.stroke();
    context.globalAlpha = 1;
  }
  context.fillStyle = palette.kinds[side.kind];
  drawMark(context, side.kind, sign * 12);
  context.fillStyle = isOwn ? palette.ink : palette.quietInk;
  context.textAlign = isRow ? 'right' : 'left';
  context.fillText(text, sign * 21, 0.5);
}

const widths = new Map<string, string>();

/** Cut at its end where there is no room for it. Kept, for measuring takes longer than drawing. */
function shortened(context: CanvasRenderingContext2D, name: string, room: number): string {
  const key = `${Math.round(room)} ${context.font} ${name}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  let text = name;
  while (text.length > 1 && context.measureText(text).width > room) text = `${text.slice(0, -2).trimEnd()}…`;
  if (widths.size > 20_000) widths.clear();
  widths.set(key, text);
  return text;
}
