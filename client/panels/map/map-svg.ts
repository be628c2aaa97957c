import { palettes, type Shape, shapeOf } from '../../graph/appearance.ts';
import { gapColour, type MapColours } from './map-colours.ts';
import type { MapTable, Side } from './map-table.ts';
import { cellWords, percent } from './map-words.ts';

const cell = 14;
const letter = 6.2;
const colours = palettes.light;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const marks: Record<Shape, string> = {
  circle: '<circle r="3.6"/>',
  square: '<rect x="-3.3" y="-3.3" width="6.6" height="6.6"/>',
  diamond: '<path d="M0-4.4 4.4 0 0 4.4-4.4 0z"/>',
  triangle: '<path d="M0-4 4 3.4H-4z"/>',
};

const mark = ({ kind }: Side, x: number, y: number): string =>
  `<g transform="translate(${x} ${y})" fill="${colours.kinds[kind]}">${marks[shapeOf[kind]]}</g>`;

/** The whole map with every name, on white, as a file of its own. */
export function mapAsSvg(
  { rows, columns, cells, gaps }: MapTable,
  { title, note, colours: fill, withGaps }: { title: string; note: string; colours: MapColours; withGaps: boolean },
): string {
  const longest = (sides: readonly Side[]) => Math.max(40, ...sides.map(({ name }) => name.length * letter)) + 22;
  const left = longest(rows) + 12;
  const top = longest(columns) + 58;
  const width = Math.max(left + columns.length * cell + 20, title.length * 9 + 40, note.length * 6 + 40);
  const height = top + rows.length * cell + 20;
  const at = (row: number, column: number) => ({ x: left + column * cell, y: top + row * cell });
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="11" fill="${colours.ink}">`,
    `<title>${escaped(title)}</title>`,
    '<rect width="100%" height="100%" fill="#ffffff"/>',
    `<text x="16" y="26" font-size="16" font-weight="600">${escaped(title)}</text>`,
    `<text x="16" y="44" fill="${colours.quietInk}">${escaped(note)}</text>`,
    `<rect x="${left}" y="${top}" width="${columns.length * cell}" height="${rows.length * cell}" fill="#f4f6f8"/>`,
  ];
  rows.forEach((row, i) => {
    const y = top + (i + 0.5) * cell;
    lines.push(mark(row, left - 9, y));
    lines.push(`<text x="${left - 18}" y="${y + 4}" text-anchor="end">${escaped(row.name)}</text>`);
  });
  columns.forEach((column, i) => {
    const x = left + (i + 0.5) * cell;
    lines.push(mark(column, x, top - 9));
    lines.push(`<text transform="translate(${x + 4} ${top - 18}) rotate(-90)">${escaped(column.name)}</text>`);
  });
  for (const one of cells) {
    const { x, y } = at(one.row, one.column);
    const words = `${rows[one.row]?.name} × ${columns[one.column]?.name}: ${cellWords(one)}`;
    lines.push(
      `<rect x="${x + 0.5}" y="${y + 0.5}" width="${cell - 1}" height="${cell - 1}" rx="2" fill="${fill.of(one)}"><title>${escaped(words)}</title></rect>`,
    );
  }
  for (const { row, column, score } of withGaps ? gaps : []) {
    const { x, y } = at(row, column);
    const words = `Gap: ${rows[row]?.name} × ${columns[column]?.name}, ${percent(score)}`;
    lines.push(
      `<circle cx="${x + cell / 2}" cy="${y + cell / 2}" r="3.5" fill="none" stroke="${gapColour.light}" stroke-opacity="${(0.35 + 0.65 * score).toFixed(2)}"><title>${escaped(words)}</title></circle>`,
    );
  }
  return `${lines.join('\n')}\n</svg>\n`;
}
