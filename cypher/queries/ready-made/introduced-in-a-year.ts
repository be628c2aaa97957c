import { entityColumn, numberColumn, paperColumn, textColumn } from './columns.ts';
import { defineReadyMade } from './define-ready-made.ts';
import { aYear } from './parameters.ts';

export const introducedInAYear = defineReadyMade(import.meta.url, {
  group: 'Time',
  parameters: [aYear()],
  columns: [
    entityColumn('entity', 'Name'),
    paperColumn(),
    numberColumn('papers', 'Papers that mention it'),
    textColumn('sentence', 'Sentence'),
  ],
  graph: { nodes: ['paper', 'entity'], edges: ['INTRODUCES'], joins: 'row' },
  example: { year: 2018 },
});
