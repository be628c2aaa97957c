import type { MapColours } from './map-colours.ts';
import type { MapTable } from './map-table.ts';

/** The map at one pixel a cell, so that a large one is drawn in one stroke; null for an empty one. */
export function mapBitmap({ rows, columns, cells }: MapTable, colours: MapColours): HTMLCanvasElement | null {
  if (rows.length === 0 || columns.length === 0) return null;
  const bitmap = document.createElement('canvas');
  bitmap.width = columns.length;
  bitmap.height = rows.length;
  const context = bitmap.getContext('2d');
  if (context === null) return null;
  for (const cell of cells) {
    context.fillStyle = colours.of(cell);
    context.fillRect(cell.column, cell.row, 1, 1);
  }
  return bitmap;
}
