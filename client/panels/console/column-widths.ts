import type { TableAnswer } from '../../../vocabulary/api/query.ts';
import { cellText } from './cell-text.ts';

/** Rows that a width is taken from, and bounds of it in pixels. */
const sampled = 40;
const [least, most] = [72, 340];

/** Pixels that each column wants, by its name and its first rows. */
export const columnWidths = ({ columns, rows }: TableAnswer): number[] =>
  columns.map((name, at) => {
    const texts = rows.slice(0, sampled).map((row) => cellText(row[at]));
    const longest = Math.max(name.length, ...texts.map((text) => text.length));
    const isNode = rows.slice(0, sampled).some((row) => typeof row[at] === 'object' && row[at] !== null);
    return Math.min(Math.max(longest * 7.3 + (isNode ? 66 : 28), least), most);
  });
