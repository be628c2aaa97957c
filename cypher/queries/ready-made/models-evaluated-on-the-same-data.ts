import { entityColumn, numberColumn, papersColumn } from './columns.ts';
import { defineReadyMade } from './define-ready-made.ts';
import { aModel } from './parameters.ts';

export const modelsEvaluatedOnTheSameData = defineReadyMade(import.meta.url, {
  group: 'Evaluation and training',
  parameters: [aModel({ edges: ['EVALUATED_ON'], end: 'source' })],
  columns: [entityColumn('other', 'Model', 'Model'), numberColumn('shared', 'Shared data'), papersColumn],
  example: { model: 'bert' },
});
