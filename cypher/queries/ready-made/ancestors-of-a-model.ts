import { entityColumn, numberColumn, papersColumn, yearColumn } from './columns.ts';
import { defineReadyMade } from './define-ready-made.ts';
import { aModel } from './parameters.ts';

export const ancestorsOfAModel = defineReadyMade(import.meta.url, {
  group: 'Lineage',
  parameters: [aModel({ edges: ['BASED_ON'], end: 'source' })],
  columns: [
    entityColumn('ancestor', 'Ancestor', 'Model'),
    numberColumn('steps', 'Steps'),
    yearColumn('firstYear', 'First'),
    papersColumn,
  ],
  graph: { nodes: ['$model', 'ancestor'], edges: ['BASED_ON'], joins: 'all' },
  example: { model: 'faster-r-cnn' },
});
