import type { Point } from '../graph/frame.ts';
import {
  type Arrangement,
  byRank,
  communityOrder,
  type Guide,
  groupedBy,
  type LayoutGraph,
  type LayoutNode,
} from './layout-graph.ts';

/** How much wider than high the picture is to be. */
const aspect = 1.75;
/** Room on both sides of a strip, and the width of a year without any node; nodes are 1 apart. */
const gap = 0.9;
const emptyWidth = 0.7;

/** One year, or what has none. */
interface Strip {
  label: string;
  present: LayoutNode[];
  late: LayoutNode[];
}

/**
 * Time on x: one strip a year, in order, as wide as its nodes need, since most years of a field have few and the last
 * ones very many; what has no year stands in a strip of its own on the right. Within a strip the groups lie in the same
 * order, so that a group keeps about its height.
 */
export function arrangeByYear({ nodes }: LayoutGraph): Arrangement {
  const strips = stripsOf(nodes);
  const groups = new Map(communityOrder(nodes.filter(({ isLate }) => !isLate)).map((id, i) => [id, i]));
  const rows = rowsFor(strips);
  const places = new Map<string, Point>();
  const guides: Guide[] = [];
  const highest = Math.min(rows, Math.max(1, ...strips.map(({ present }) => present.length)));
  let left = 0;
  for (const strip of strips) {
    const across = columnsOf(strip, rows);
    const width = across === 0 ? emptyWidth : across - 1 + 2 * gap;
    for (const [id, { x, y }] of stacked(strip, Math.max(1, across), groups)) places.set(id, { x: left + gap + x, y });
    guides.push({
      label: strip.label,
      left,
      right: left + width,
      bottom: -highest / 2 - 1,
      top: highest / 2 + 1,
    });
    left += width;
  }
  return { places, guides };
}

function stripsOf(nodes: readonly LayoutNode[]): Strip[] {
  const byYear = groupedBy(nodes, ({ year }) => year);
  const years = nodes.flatMap(({ year }) => year ?? []);
  const first = years.length > 0 ? Math.min(...years) : 0;
  const slots: (number | undefined)[] =
    years.length > 0 ? Array.from({ length: Math.max(...years) - first + 1 }, (_, i) => first + i) : [];
  if (byYear.has(undefined)) slots.push(undefined);
  return slots.map((year) => {
    const all = byYear.get(year) ?? [];
    return {
      label: year === undefined ? 'No year' : String(year),
      present: all.filter(({ isLate }) => !isLate),
      late: all.filter(({ isLate }) => isLate),
    };
  });
}

const columnsOf = ({ present, late }: Strip, rows: number): number =>
  present.length > 0 ? Math.ceil(present.length / rows) : Math.min(1, late.length);

/** So many rows that the whole has about the wanted aspect. */
function rowsFor(strips: readonly Strip[]): number {
  for (let rows = 1; ; rows++) {
    const width = strips.reduce((sum, strip) => {
      const columns = columnsOf(strip, rows);
      return sum + (columns === 0 ? emptyWidth : columns - 1 + 2 * gap);
    }, 0);
    if (width <= aspect * rows) return rows;
  }
}

/** Rows around the middle; latecomers go below the last row, so that no one moves. */
function stacked(
  { present, late }: Strip,
  across: number,
  groups: ReadonlyMap<string | undefined, number>,
): [string, Point][] {
  const ordered = [...present].sort(
    (a, b) => (groups.get(a.community) ?? 0) - (groups.get(b.community) ?? 0) || byRank(a, b),
  );
  const rows = Math.ceil(ordered.length / across);
  const row = (i: number) => (rows - 1) / 2 - Math.floor(i / across);
  return [
    ...ordered.map(({ id }, i): [string, Point] => [id, { x: centred(i, ordered.length, across), y: row(i) }]),
    ...late.map(({ id }, i): [string, Point] => {
      const at = rows * across + i;
      return [id, { x: at % across, y: row(at) }];
    }),
  ];
}

/** A last row that is not full stands in the middle of its strip. */
function centred(index: number, count: number, across: number): number {
  const inRow = Math.min(across, count - Math.floor(index / across) * across);
  return (index % across) + (across - inRow) / 2;
}
