import { claimTypes } from '../../../vocabulary/kinds.ts';
import { entityColumn, papersColumn, yearColumn } from './columns.ts';
import { defineReadyMade } from './define-ready-made.ts';
import { aYear } from './parameters.ts';

export const newSince = defineReadyMade(import.meta.url, {
  group: 'Time',
  parameters: [aYear('In or after')],
  columns: [entityColumn('entity', 'Name'), yearColumn('firstYear', 'First'), papersColumn],
  graph: { nodes: ['entity'], edges: [...claimTypes], joins: 'all' },
  example: { year: 2020 },
});
