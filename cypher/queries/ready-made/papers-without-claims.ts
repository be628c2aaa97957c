import { numberColumn, paperColumn, yearColumn } from './columns.ts';
import { defineReadyMade } from './define-ready-made.ts';

export const papersWithoutClaims = defineReadyMade(import.meta.url, {
  group: 'Blank spots',
  columns: [paperColumn(), yearColumn(), numberColumn('names', 'Names')],
  graph: { nodes: ['paper'], edges: [], joins: 'row' },
});
