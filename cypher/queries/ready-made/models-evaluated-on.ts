import { entityColumn, statedColumns } from './columns.ts';
import { defineReadyMade } from './define-ready-made.ts';
import { someData } from './parameters.ts';

export const modelsEvaluatedOn = defineReadyMade(import.meta.url, {
  group: 'Evaluation and training',
  parameters: [someData({ edges: ['EVALUATED_ON'], end: 'target' })],
  columns: [entityColumn('model', 'Model', 'Model'), ...statedColumns],
  graph: { nodes: ['model', '$data'], edges: ['EVALUATED_ON'], joins: 'row' },
  example: { data: 'imagenet' },
});
