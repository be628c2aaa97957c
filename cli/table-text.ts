import type { Table } from '../cypher/graph-store.ts';

export const tableFormats = ['table', 'json', 'csv'] as const;
export type TableFormat = (typeof tableFormats)[number];

/** A cell as text: text as it is, nothing as nothing, lists and nodes as JSON. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function asTable({ columns, rows }: Table): string {
  const lines = [columns, ...rows.map((row) => row.map((cell) => cellText(cell).replace(/\s+/g, ' ')))];
  const widths = columns.map((_, at) => lines.reduce((width, line) => Math.max(width, line[at]?.length ?? 0), 0));
  const isNumber = columns.map((_, at) => rows.length > 0 && rows.every((row) => typeof row[at] === 'number'));
  const draw = (line: string[]): string =>
    line
      .map((cell, at) => (isNumber[at] ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
      .join('  ')
      .trimEnd();
  const [head = [], ...body] = lines;
  return `${[draw(head), widths.map((width) => '─'.repeat(width)).join('  '), ...body.map(draw)].join('\n')}\n`;
}

const asJson = ({ columns, rows }: Table): string =>
  `${JSON.stringify(
    rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at] ?? null]))),
    null,
    2,
  )}\n`;

/** RFC 4180: comma, CRLF, quotes doubled inside quotes. */
function asCsv({ columns, rows }: Table): string {
  const field = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [columns, ...rows.map((row) => row.map(cellText))].map((line) => `${line.map(field).join(',')}\r\n`).join('');
}

const writers: Record<TableFormat, (table: Table) => string> = { table: asTable, json: asJson, csv: asCsv };

export const tableText = (table: Table, format: TableFormat): string => writers[format](table);
