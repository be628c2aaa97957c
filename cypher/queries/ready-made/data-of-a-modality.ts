import { entityColumn, numberColumn, yearColumn } from './columns.ts';
import { defineReadyMade } from './define-ready-made.ts';
import { aDataType, aModality } from './parameters.ts';

export const dataOfAModality = defineReadyMade(import.meta.url, {
  group: 'Modalities',
  parameters: [aModality({ edges: ['HAS_MODALITY'], end: 'target' }), aDataType],
  columns: [
    entityColumn('data', 'Dataset or benchmark'),
    numberColumn('holding', 'Papers that say so'),
    numberColumn('papers', 'Papers that mention it'),
    yearColumn('firstYear', 'First'),
  ],
  graph: { nodes: ['data', '$modality'], edges: ['HAS_MODALITY'], joins: 'row' },
  example: { modality: 'image' },
});
