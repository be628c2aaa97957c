import { entityColumn, numberColumn } from './columns.ts';
import { defineReadyMade } from './define-ready-made.ts';
import { someData } from './parameters.ts';

export const modelsEvaluatedOnBoth = defineReadyMade(import.meta.url, {
  group: 'Evaluation and training',
  parameters: [
    someData({ edges: ['EVALUATED_ON'], end: 'target' }),
    someData({ edges: ['EVALUATED_ON'], end: 'target' }, 'other', 'Other dataset or benchmark'),
  ],
  columns: [
    entityColumn('model', 'Model', 'Model'),
    numberColumn('papers', 'Papers on the first'),
    numberColumn('otherPapers', 'Papers on the other'),
  ],
  graph: { nodes: ['model', '$data', '$other'], edges: ['EVALUATED_ON'], joins: 'row' },
  example: { data: 'imagenet', other: 'mimic-cxr' },
});
