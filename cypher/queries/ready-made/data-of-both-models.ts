import { entityColumn, numberColumn } from './columns.ts';
import { defineReadyMade } from './define-ready-made.ts';
import { aModel } from './parameters.ts';

export const dataOfBothModels = defineReadyMade(import.meta.url, {
  group: 'Evaluation and training',
  parameters: [
    aModel({ edges: ['EVALUATED_ON'], end: 'source' }),
    aModel({ edges: ['EVALUATED_ON'], end: 'source' }, 'other', 'Other model'),
  ],
  columns: [
    entityColumn('data', 'Dataset or benchmark'),
    numberColumn('papers', 'Papers on the first'),
    numberColumn('otherPapers', 'Papers on the other'),
  ],
  graph: { nodes: ['data', '$model', '$other'], edges: ['EVALUATED_ON'], joins: 'row' },
  example: { model: 'bert', other: 'gpt-2' },
});
