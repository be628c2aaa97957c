import { entityColumn, numberColumn } from './columns.ts';
import { defineReadyMade } from './define-ready-made.ts';
import { aModality } from './parameters.ts';

export const neverEvaluatedOn = defineReadyMade(import.meta.url, {
  group: 'Blank spots',
  parameters: [aModality({ edges: ['HAS_MODALITY'], end: 'target' })],
  columns: [
    entityColumn('data', 'Dataset or benchmark'),
    numberColumn('holding', 'Papers that say so'),
    numberColumn('papers', 'Papers that mention it'),
  ],
  graph: { nodes: ['data', '$modality'], edges: ['HAS_MODALITY'], joins: 'row' },
  example: { modality: 'text' },
});
