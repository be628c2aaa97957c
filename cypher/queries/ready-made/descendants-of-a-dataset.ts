import { entityColumn, numberColumn, papersColumn, yearColumn } from './columns.ts';
import { defineReadyMade } from './define-ready-made.ts';
import { someData } from './parameters.ts';

export const descendantsOfADataset = defineReadyMade(import.meta.url, {
  group: 'Lineage',
  parameters: [someData({ edges: ['DERIVED_FROM'], end: 'target' })],
  columns: [
    entityColumn('descendant', 'Descendant'),
    numberColumn('steps', 'Steps'),
    yearColumn('firstYear', 'First'),
    papersColumn,
  ],
  graph: { nodes: ['$data', 'descendant'], edges: ['DERIVED_FROM'], joins: 'all' },
  example: { data: 'coco' },
});
