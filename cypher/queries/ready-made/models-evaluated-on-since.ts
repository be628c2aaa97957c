import { entityColumn, statedColumns } from './columns.ts';
import { defineReadyMade } from './define-ready-made.ts';
import { aYear, someData } from './parameters.ts';

export const modelsEvaluatedOnSince = defineReadyMade(import.meta.url, {
  group: 'Time',
  parameters: [someData({ edges: ['EVALUATED_ON'], end: 'target' }), aYear()],
  columns: [entityColumn('model', 'Model', 'Model'), ...statedColumns],
  graph: { nodes: ['model', '$data'], edges: ['EVALUATED_ON'], joins: 'row' },
  example: { data: 'imagenet', year: 2020 },
});
