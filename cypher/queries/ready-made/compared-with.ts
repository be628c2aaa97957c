import { entityColumn, numberColumn, papersColumn } from './columns.ts';
import { defineReadyMade } from './define-ready-made.ts';
import { aModel } from './parameters.ts';

export const comparedWith = defineReadyMade(import.meta.url, {
  group: 'Comparisons',
  parameters: [aModel({ edges: ['COMPARED_WITH'], end: 'either' })],
  columns: [
    entityColumn('other', 'Compared with', 'Model'),
    papersColumn,
    numberColumn('sentences', 'Sentences'),
    numberColumn('better', 'Better'),
    numberColumn('worse', 'Worse'),
    numberColumn('equal', 'Equal'),
  ],
  graph: { nodes: ['$model', 'other'], edges: ['COMPARED_WITH'], joins: 'row' },
  example: { model: 'bert' },
});
