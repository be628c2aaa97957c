import type { GraphForm, NodeCell, QueryCell, ReadyMadeAnswer } from '../../../vocabulary/api/ready-made.ts';

export const isNodeCell = (cell: QueryCell | undefined): cell is NodeCell =>
  typeof cell === 'object' && cell !== null && 'id' in cell;

/** The nodes that an answer is drawn with: those of its rows, and of what was asked about. */
export function answerNodes({ nodes }: GraphForm, { columns, rows, parameters }: ReadyMadeAnswer): NodeCell[] {
  const cells = nodes.flatMap((name) => {
    if (name.startsWith('$')) return [parameters[name.slice(1)]];
    const at = columns.findIndex((column) => column.name === name);
    return rows.map((row) => row[at]);
  });
  return [...new Map(cells.filter(isNodeCell).map((cell) => [cell.id, cell])).values()];
}
