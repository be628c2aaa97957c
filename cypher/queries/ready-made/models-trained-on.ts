import { entityColumn, statedColumns } from './columns.ts';
import { defineReadyMade } from './define-ready-made.ts';
import { someData } from './parameters.ts';

export const modelsTrainedOn = defineReadyMade(import.meta.url, {
  group: 'Evaluation and training',
  parameters: [someData({ edges: ['TRAINED_ON'], end: 'target' })],
  columns: [entityColumn('model', 'Model', 'Model'), ...statedColumns],
  graph: { nodes: ['model', '$data'], edges: ['TRAINED_ON'], joins: 'row' },
  example: { data: 'imagenet' },
});
