import { entityColumn, numberColumn, papersColumn } from './columns.ts';
import { defineReadyMade } from './define-ready-made.ts';
import { aYear } from './parameters.ts';

export const risingData = defineReadyMade(import.meta.url, {
  group: 'Time',
  parameters: [aYear()],
  columns: [
    entityColumn('data', 'Dataset or benchmark'),
    numberColumn('before', 'Papers the year before'),
    papersColumn,
    numberColumn('rise', 'Rise'),
  ],
  graph: { nodes: ['data'], edges: ['DERIVED_FROM'], joins: 'all' },
  example: { year: 2020 },
});
