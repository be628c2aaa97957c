import { entityColumn, numberColumn, papersColumn } from './columns.ts';
import { defineReadyMade } from './define-ready-made.ts';
import { aYear } from './parameters.ts';

export const benchmarksOfAYear = defineReadyMade(import.meta.url, {
  group: 'Time',
  parameters: [aYear()],
  columns: [entityColumn('data', 'Dataset or benchmark'), papersColumn, numberColumn('models', 'Models')],
  graph: { nodes: ['data'], edges: ['DERIVED_FROM'], joins: 'all' },
  example: { year: 2020 },
});
