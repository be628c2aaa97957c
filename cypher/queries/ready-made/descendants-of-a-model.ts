import { entityColumn, numberColumn, papersColumn, yearColumn } from './columns.ts';
import { defineReadyMade } from './define-ready-made.ts';
import { aModel } from './parameters.ts';

export const descendantsOfAModel = defineReadyMade(import.meta.url, {
  group: 'Lineage',
  parameters: [aModel({ edges: ['BASED_ON'], end: 'target' })],
  columns: [
    entityColumn('descendant', 'Descendant', 'Model'),
    numberColumn('steps', 'Steps'),
    yearColumn('firstYear', 'First'),
    papersColumn,
  ],
  graph: { nodes: ['$model', 'descendant'], edges: ['BASED_ON'], joins: 'all' },
  example: { model: 'bert' },
});
