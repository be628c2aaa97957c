import { entityColumn, numberColumn, textColumn } from './columns.ts';
import { defineReadyMade } from './define-ready-made.ts';

export const disagreements = defineReadyMade(import.meta.url, {
  group: 'Comparisons',
  columns: [
    entityColumn('model', 'Model', 'Model'),
    entityColumn('other', 'Other', 'Model'),
    numberColumn('better', 'Papers: better'),
    numberColumn('worse', 'Papers: worse'),
    textColumn('saysBetter', 'Says better'),
    textColumn('saysWorse', 'Says worse'),
  ],
  graph: { nodes: ['model', 'other'], edges: ['COMPARED_WITH'], joins: 'row' },
});
