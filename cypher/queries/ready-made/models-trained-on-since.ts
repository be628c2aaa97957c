import { entityColumn, statedColumns } from './columns.ts';
import { defineReadyMade } from './define-ready-made.ts';
import { aYear, someData } from './parameters.ts';

export const modelsTrainedOnSince = defineReadyMade(import.meta.url, {
  group: 'Time',
  parameters: [someData({ edges: ['TRAINED_ON'], end: 'target' }), aYear()],
  columns: [entityColumn('model', 'Model', 'Model'), ...statedColumns],
  graph: { nodes: ['model', '$data'], edges: ['TRAINED_ON'], joins: 'row' },
  example: { data: 'imagenet', year: 2020 },
});
