import { entityColumn, numberColumn, papersColumn, yearColumn } from './columns.ts';
import { defineReadyMade } from './define-ready-made.ts';
import { someData } from './parameters.ts';

export const sourcesOfADataset = defineReadyMade(import.meta.url, {
  group: 'Lineage',
  parameters: [someData({ edges: ['DERIVED_FROM'], end: 'source' })],
  columns: [
    entityColumn('origin', 'Derived from'),
    numberColumn('steps', 'Steps'),
    yearColumn('firstYear', 'First'),
    papersColumn,
  ],
  graph: { nodes: ['$data', 'origin'], edges: ['DERIVED_FROM'], joins: 'all' },
  example: { data: 'hellaswag' },
});
