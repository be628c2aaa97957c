import { filledOf, type Table } from './table.ts';

/** How many of the most similar rows, and columns, have a say. */
export const neighboursAsked = 5;

interface Neighbour {
  at: number;
  /** 0–1 */
  similarity: number;
}

/** What the most similar rows (or columns) say of a cell. */
export interface Say {
  similar: (Neighbour & { filled: boolean })[];
  /** 0–1 */
  share: number;
}

export interface Gap {
  row: number;
  column: number;
  /** 0–1 */
  score: number;
  byRows: Say;
  byColumns: Say;
}

/**
 * Empty cells that look as if they should be filled, the likeliest first. Collaborative filtering by nearest neighbours,
 * from both sides: by rows as by users (Resnick et al. 1994), by columns as by items (Sarwar et al. 2001).
 *
 * Two rows are as similar as the cosine of their filled cells: cells filled in both ÷ √(cells of one × cells of the
 * other). Of a row's five most similar rows, those filled in the column, weighed by similarity, make a share of 0–1; where
 * fewer than five are similar at all, those that lack count as empty. Columns alike. The score is √(share of the rows ×
 * share of the columns): both sides must speak for it. Of equal scores the first row, then the first column, comes first.
 */
export function findGaps(table: Table): Gap[] {
  const ofRows = filledOf(table, 'row');
  const ofColumns = filledOf(table, 'column');
  const nearRows = neighboursOf(ofRows, ofColumns);
  const nearColumns = table.isSquare ? nearRows : neighboursOf(ofColumns, ofRows);
  const gaps: Gap[] = [];
  ofRows.forEach((own, row) => {
    const near = nearRows[row] ?? [];
    const wanted = new Set<number>();
    for (const { at } of near) for (const column of ofRows[at] ?? []) if (!own.has(column)) wanted.add(column);
    for (const column of wanted) {
      // In a square each pair is there twice, and nothing is missing between a thing and itself.
      if (table.isSquare && column <= row) continue;
      const byRows = sayOf(near, (at) => ofRows[at]?.has(column) ?? false);
      const byColumns = sayOf(nearColumns[column] ?? [], (at) => own.has(at));
      const score = Math.sqrt(byRows.share * byColumns.share);
      if (score > 0) gaps.push({ row, column, score, byRows, byColumns });
    }
  });
  return gaps.sort((a, b) => b.score - a.score || a.row - b.row || a.column - b.column);
}

/** The most similar of each, nearest first; of equal ones the first. */
function neighboursOf(sets: readonly ReadonlySet<number>[], owners: readonly ReadonlySet<number>[]): Neighbour[][] {
  return sets.map((own, one) => {
    const shared = new Map<number, number>();
    for (const member of own) for (const other of owners[member] ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    shared.delete(one);
    return [...shared]
      .map(([at, count]) => ({ at, similarity: count / Math.sqrt(own.size * (sets[at]?.size ?? 1)) }))
      .sort((a, b) => b.similarity - a.similarity || a.at - b.at)
      .slice(0, neighboursAsked);
  });
}

function sayOf(near: readonly Neighbour[], isFilled: (at: number) => boolean): Say {
  const similar = near.map((one) => ({ ...one, filled: isFilled(one.at) }));
  const sum = (list: readonly Neighbour[]) => list.reduce((total, one) => total + one.similarity, 0);
  const all = sum(similar);
  const share = all === 0 ? 0 : (sum(similar.filter(({ filled }) => filled)) / all) * (near.length / neighboursAsked);
  return { similar, share };
}
