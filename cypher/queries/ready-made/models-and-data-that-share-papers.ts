import { entityColumn, papersColumn } from './columns.ts';
import { defineReadyMade } from './define-ready-made.ts';

export const modelsAndDataThatSharePapers = defineReadyMade(import.meta.url, {
  group: 'Connections',
  columns: [entityColumn('model', 'Model', 'Model'), entityColumn('data', 'Dataset or benchmark'), papersColumn],
  graph: { nodes: ['model', 'data'], edges: ['MENTIONED_WITH'], joins: 'row', papers: 'papers' },
});
