import { cluster } from './cluster.ts';
import { similaritiesOf } from './similarity.ts';
import { filledOf, type Table } from './table.ts';

/** Rows and columns as they are to stand, by their places in the table. */
export interface Order {
  rows: number[];
  columns: number[];
}

/** Rows, or columns, that are alike and stay together. */
interface Block {
  members: number[];
  /** Filled cells in it. */
  cells: number;
  at: number;
}

/** Turns of the averaging; more of them move nothing that can be seen. */
const rounds = 24;

/**
 * An order in which what is filled alike stands together, so that blocks show along the diagonal. Rows and columns are
 * each grouped by likeness (`cluster`). The groups are put in order by reciprocal averaging (Hill 1973): each row group
 * goes where, on average, its columns stand, each column group where its rows stand, again and again. What no cell joins
 * is ordered apart, the largest first. The same table gives the same order.
 */
export function orderBlocks(table: Table): Order {
  const ofRows = filledOf(table, 'row');
  const ofColumns = filledOf(table, 'column');
  // One's own place counts as filled, so that two that are related stand side by side.
  if (table.isSquare) ofRows.forEach((set, at) => void set.add(at));
  const rows = blocksOf(ofRows, table.columns);
  const columns = table.isSquare ? rows : blocksOf(ofColumns, table.rows);
  const parts = partsOf(rows, columns, ofRows, table.isSquare);
  for (const part of parts) average(part, ofRows, ofColumns, table.isSquare);
  const list = (blocks: readonly Block[]) => blocks.flatMap(({ members }) => members);
  const ordered = list(parts.flatMap((part) => part.rows));
  return { rows: ordered, columns: table.isSquare ? ordered : list(parts.flatMap((part) => part.columns)) };
}

const blocksOf = (sets: readonly ReadonlySet<number>[], members: number): Block[] =>
  cluster(similaritiesOf(sets, members)).map((list) => ({
    members: list,
    cells: list.reduce((sum, one) => sum + (sets[one]?.size ?? 0), 0),
    at: 0,
  }));

interface Part {
  rows: Block[];
  columns: Block[];
}

/** Blocks that cells join, over any number of others; the part with the most cells first. */
function partsOf(
  rows: readonly Block[],
  columns: readonly Block[],
  ofRows: readonly ReadonlySet<number>[],
  isSquare: boolean,
): Part[] {
  const blockOfColumn = new Map<number, number>();
  columns.forEach(({ members }, at) => {
    for (const member of members) blockOfColumn.set(member, at);
  });
  const touched = (block: Block): Set<number> => {
    const found = new Set<number>();
    for (const row of block.members) for (const column of ofRows[row] ?? []) found.add(blockOfColumn.get(column) ?? 0);
    return found;
  };
  /** Part of each column block; one part swallows another where a row block touches both. */
  const partOf = columns.map((_, at) => at);
  const root = (at: number): number => {
    let one = at;
    while (partOf[one] !== undefined && partOf[one] !== one) one = partOf[one] ?? one;
    return one;
  };
  const touches = rows.map(touched);
  for (const set of touches) {
    const [first = 0] = set;
    for (const other of set) partOf[root(other)] = root(first);
  }
  const parts = new Map<number, Part>();
  const partAt = (at: number): Part => {
    const found = parts.get(root(at)) ?? { rows: [], columns: [] };
    parts.set(root(at), found);
    return found;
  };
  rows.forEach((block, at) => {
    const [first = 0] = touches[at] ?? [];
    partAt(first).rows.push(block);
  });
  columns.forEach((block, at) => {
    if (!isSquare) partAt(at).columns.push(block);
  });
  const weight = (part: Part) => part.rows.reduce((sum, { cells }) => sum + cells, 0);
  return [...parts.values()].sort((a, b) => weight(b) - weight(a));
}

function average(
  part: Part,
  ofRows: readonly ReadonlySet<number>[],
  ofColumns: readonly ReadonlySet<number>[],
  isSquare: boolean,
) {
  part.rows.sort((a, b) => b.cells - a.cells);
  part.columns.sort((a, b) => b.cells - a.cells);
  const others = isSquare ? part.rows : part.columns;
  for (let round = 0; round < rounds; round++) {
    if (!isSquare) move(part.columns, ofColumns, placesOf(part.rows));
    move(part.rows, ofRows, placesOf(others));
  }
}

/** Where each member stands when blocks stand one after the other. */
function placesOf(blocks: readonly Block[]): Map<number, number> {
  const places = new Map<number, number>();
  for (const { members } of blocks) for (const member of members) places.set(member, places.size);
  return places;
}

/** Puts blocks in the order of where their cells are on the other side, and turns those that run against it. */
function move(blocks: Block[], sets: readonly ReadonlySet<number>[], places: ReadonlyMap<number, number>): void {
  const mean = (members: readonly number[]): number => {
    let sum = 0;
    let count = 0;
    for (const member of members) {
      for (const other of sets[member] ?? []) {
        sum += places.get(other) ?? 0;
        count += 1;
      }
    }
    return count === 0 ? 0 : sum / count;
  };
  for (const block of blocks) {
    block.at = mean(block.members);
    const half = Math.floor(block.members.length / 2);
    const [head, tail] = [block.members.slice(0, half), block.members.slice(-half)];
    if (half > 0 && mean(head) > mean(tail)) block.members.reverse();
  }
  blocks.sort((a, b) => a.at - b.at || b.cells - a.cells);
}
