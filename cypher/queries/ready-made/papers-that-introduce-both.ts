import { entityColumn, paperColumn, yearColumn } from './columns.ts';
import { defineReadyMade } from './define-ready-made.ts';

export const papersThatIntroduceBoth = defineReadyMade(import.meta.url, {
  group: 'Papers',
  columns: [
    paperColumn(),
    yearColumn(),
    entityColumn('model', 'Model', 'Model'),
    entityColumn('data', 'Dataset or benchmark'),
  ],
  graph: { nodes: ['paper', 'model', 'data'], edges: ['INTRODUCES', 'TRAINED_ON', 'EVALUATED_ON'], joins: 'row' },
});
