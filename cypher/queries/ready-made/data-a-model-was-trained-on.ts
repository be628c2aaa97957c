import { entityColumn, statedColumns } from './columns.ts';
import { defineReadyMade } from './define-ready-made.ts';
import { aModel } from './parameters.ts';

export const dataAModelWasTrainedOn = defineReadyMade(import.meta.url, {
  group: 'Evaluation and training',
  parameters: [aModel({ edges: ['TRAINED_ON'], end: 'source' })],
  columns: [entityColumn('data', 'Dataset or benchmark'), ...statedColumns],
  graph: { nodes: ['$model', 'data'], edges: ['TRAINED_ON'], joins: 'row' },
  example: { model: 'bert' },
});
