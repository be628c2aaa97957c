import type { GraphReader } from '../../cypher/graph-store.ts';
import { entitiesById } from '../../cypher/queries/entities-by-id.ts';
import { matrixClaims } from '../../cypher/queries/matrix-claims.ts';
import { matrixShared } from '../../cypher/queries/matrix-shared.ts';
import type { MatrixAnswer, MatrixRequest } from '../../vocabulary/api/matrix.ts';
import { nodeHead } from '../../vocabulary/api/node.ts';
import type { EntityId } from '../../vocabulary/ids.ts';
import { ClaimType } from '../../vocabulary/kinds.ts';
import { orderBlocks } from './block-order.ts';
import { chooseSides } from './choose-sides.ts';
import { findGaps } from './find-gaps.ts';
import { type Cell, gatherCells, type Statement } from './gather-cells.ts';

/** The matrix with its cells in the order of blocks, and its gaps. */
export async function loadMatrix(store: GraphReader, request: MatrixRequest): Promise<MatrixAnswer> {
  const isSquare = sameKinds(request);
  const all = gatherCells(await loadStatements(store, request, isSquare)).filter(
    ({ papers }) => papers >= request.least,
  );
  const chosen = chooseSides(all, request.limit, isSquare);
  const rowAt = placesOf(chosen.rows);
  const columnAt = placesOf(chosen.columns);
  const table = {
    rows: chosen.rows.length,
    columns: chosen.columns.length,
    isSquare,
    // Engines give rows in orders of their own; equal graphs are to give equal answers.
    cells: chosen.cells
      .map(({ row, column }) => ({ row: rowAt.get(row) ?? 0, column: columnAt.get(column) ?? 0 }))
      .sort((a, b) => a.row - b.row || a.column - b.column),
  };
  const order = orderBlocks(table);
  const gaps = findGaps(table);
  const rows = order.rows.flatMap((at) => chosen.rows[at] ?? []);
  const columns = order.columns.flatMap((at) => chosen.columns[at] ?? []);
  const heads = await loadHeads(store, [...rows, ...columns]);
  const [toRow, toColumn] = [placesOf(order.rows), placesOf(order.columns)];
  const say = ({ similar, share }: (typeof gaps)[number]['byRows'], to: ReadonlyMap<number, number>) => ({
    similar: similar.map((one) => ({ ...one, at: to.get(one.at) ?? 0 })),
    share,
  });
  const [lastRow, lastColumn] = [placesOf(rows), placesOf(columns)];
  return {
    rows: headsOf(rows, heads, chosen.cells, 'row'),
    columns: headsOf(columns, heads, chosen.cells, 'column'),
    cells: chosen.cells
      .map((cell) => ({ ...cell, row: lastRow.get(cell.row) ?? 0, column: lastColumn.get(cell.column) ?? 0 }))
      .sort((a, b) => a.row - b.row || a.column - b.column),
    gaps: gaps.slice(0, request.gaps).map((gap) => ({
      row: toRow.get(gap.row) ?? 0,
      column: toColumn.get(gap.column) ?? 0,
      score: gap.score,
      byRows: say(gap.byRows, toRow),
      byColumns: say(gap.byColumns, toColumn),
    })),
    total: { ...chosen.total, gaps: gaps.length },
    isSquare,
  };
}

/** Rows and columns are the same things. */
const sameKinds = ({ rows, columns, rowName, columnName }: MatrixRequest): boolean =>
  rowName.toLowerCase() === columnName.toLowerCase() && [...rows].sort().join() === [...columns].sort().join();

async function loadStatements(store: GraphReader, request: MatrixRequest, isSquare: boolean): Promise<Statement[]> {
  const { rows, columns, types, from = 0, to = 9_999, community } = request;
  const rowName = request.rowName.toLowerCase();
  const columnName = request.columnName.toLowerCase();
  const scope = { first: from, last: to, community };
  const outward = { ...scope, from: rows, to: columns, sourceName: rowName, targetName: columnName };
  const inward = { ...scope, from: columns, to: rows, sourceName: columnName, targetName: rowName };
  const statements: Statement[] = [];
  const claims = types.flatMap((type) => ClaimType.safeParse(type).data ?? []);
  if (claims.length > 0) {
    const add = (row: EntityId, column: EntityId, direction: 'out' | 'in', { type, paper, year }: Claimed) =>
      statements.push({ row, column, type, direction, papers: { paper }, year });
    for (const claim of await store.read(matrixClaims, { ...outward, types: claims })) {
      if (claim.type === 'INTRODUCES') continue;
      add(claim.source, claim.target, 'out', { ...claim, type: claim.type });
      if (isSquare) add(claim.target, claim.source, 'in', { ...claim, type: claim.type });
    }
    const back = isSquare ? [] : await store.read(matrixClaims, { ...inward, types: claims });
    for (const claim of back) {
      if (claim.type !== 'INTRODUCES') add(claim.target, claim.source, 'in', { ...claim, type: claim.type });
    }
  }
  if (types.includes('MENTIONED_WITH')) {
    for (const { source, target, papers, year } of await store.read(matrixShared, outward)) {
      const ends = { row: source, column: target };
      statements.push({ ...ends, type: 'MENTIONED_WITH', direction: 'out', papers: { count: papers }, year });
    }
  }
  return statements;
}

type Claimed = Pick<Statement, 'type' | 'year'> & { paper: string };

const placesOf = <T>(list: readonly T[]): Map<T, number> => new Map(list.map((one, at) => [one, at]));

async function loadHeads(store: GraphReader, ids: readonly EntityId[]) {
  const nodes = await store.read(entitiesById, { ids: [...new Set(ids)] });
  return new Map<string, ReturnType<typeof nodeHead>>(nodes.map((node) => [node.id, nodeHead(node)]));
}

function headsOf(
  ids: readonly EntityId[],
  heads: Awaited<ReturnType<typeof loadHeads>>,
  cells: readonly Cell[],
  end: 'row' | 'column',
): MatrixAnswer['rows'] {
  const counts = new Map<EntityId, number>();
  for (const cell of cells) counts.set(cell[end], (counts.get(cell[end]) ?? 0) + 1);
  return ids.flatMap((id) => {
    const head = heads.get(id);
    return head ? [{ ...head, cells: counts.get(id) ?? 0 }] : [];
  });
}
