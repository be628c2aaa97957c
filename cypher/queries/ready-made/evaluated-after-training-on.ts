import { entityColumn, numberColumn, papersColumn } from './columns.ts';
import { defineReadyMade } from './define-ready-made.ts';
import { someData } from './parameters.ts';

export const evaluatedAfterTrainingOn = defineReadyMade(import.meta.url, {
  group: 'Evaluation and training',
  parameters: [someData({ edges: ['TRAINED_ON'], end: 'target' })],
  columns: [entityColumn('evaluatedOn', 'Evaluated on'), numberColumn('models', 'Models'), papersColumn],
  example: { data: 'imagenet' },
});
