import { entityColumn, numberColumn } from './columns.ts';
import { defineReadyMade } from './define-ready-made.ts';
import { aModality } from './parameters.ts';

export const benchmarksWithoutAModality = defineReadyMade(import.meta.url, {
  group: 'Blank spots',
  parameters: [aModality({ edges: ['HAS_MODALITY'], end: 'target' })],
  columns: [
    entityColumn('data', 'Dataset or benchmark'),
    numberColumn('holding', 'Papers that say it holds the modality'),
    numberColumn('models', 'Models evaluated on it'),
    numberColumn('papers', 'Papers that evaluate on it'),
  ],
  graph: { nodes: ['data', '$modality'], edges: ['HAS_MODALITY'], joins: 'row' },
  example: { modality: 'video' },
});
