import { entityColumn, papersColumn } from './columns.ts';
import { defineReadyMade } from './define-ready-made.ts';
import { someData } from './parameters.ts';

export const dataUsedTogether = defineReadyMade(import.meta.url, {
  group: 'Evaluation and training',
  parameters: [someData({ edges: ['TRAINED_ON', 'EVALUATED_ON'], end: 'target' })],
  columns: [entityColumn('other', 'Dataset or benchmark'), papersColumn],
  graph: { nodes: ['$data', 'other'], edges: ['MENTIONED_WITH'], joins: 'row', papers: 'papers' },
  example: { data: 'imagenet' },
});
