import { entityColumn, numberColumn, yearColumn } from './columns.ts';
import { defineReadyMade } from './define-ready-made.ts';
import { aDataType, aModality, aYear } from './parameters.ts';

export const dataOfAModalitySince = defineReadyMade(import.meta.url, {
  group: 'Time',
  parameters: [aModality({ edges: ['HAS_MODALITY'], end: 'target' }), aDataType, aYear()],
  columns: [
    entityColumn('data', 'Dataset or benchmark'),
    numberColumn('holding', 'Papers that say so'),
    numberColumn('papers', 'Papers that mention it'),
    yearColumn('firstYear', 'First'),
  ],
  graph: { nodes: ['data', '$modality'], edges: ['HAS_MODALITY'], joins: 'row' },
  example: { modality: 'video', year: 2020 },
});
