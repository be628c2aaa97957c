import { entityColumn, statedColumns } from './columns.ts';
import { defineReadyMade } from './define-ready-made.ts';
import { aModel } from './parameters.ts';

export const dataAModelWasEvaluatedOn = defineReadyMade(import.meta.url, {
  group: 'Evaluation and training',
  parameters: [aModel({ edges: ['EVALUATED_ON'], end: 'source' })],
  columns: [entityColumn('data', 'Dataset or benchmark'), ...statedColumns],
  graph: { nodes: ['$model', 'data'], edges: ['EVALUATED_ON'], joins: 'row' },
  example: { model: 'bert' },
});
