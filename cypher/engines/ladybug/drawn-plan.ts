import type { Table } from '../../graph-store.ts';

/** What EXPLAIN and PROFILE give: one cell with the plan drawn in boxes. */
export function withDrawnPlan(table: Table): Table {
  const text = table.columns[0] === 'explain result' ? table.rows[0]?.[0] : undefined;
  return typeof text === 'string' ? { ...table, plan: { kind: 'text', text } } : table;
}
