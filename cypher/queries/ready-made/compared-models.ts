import { entityColumn, numberColumn, papersColumn } from './columns.ts';
import { defineReadyMade } from './define-ready-made.ts';

export const comparedModels = defineReadyMade(import.meta.url, {
  group: 'Comparisons',
  columns: [
    entityColumn('model', 'Model', 'Model'),
    entityColumn('other', 'Other', 'Model'),
    papersColumn,
    numberColumn('sentences', 'Sentences'),
    numberColumn('better', 'Better'),
    numberColumn('worse', 'Worse'),
  ],
  graph: { nodes: ['model', 'other'], edges: ['COMPARED_WITH'], joins: 'row' },
});
