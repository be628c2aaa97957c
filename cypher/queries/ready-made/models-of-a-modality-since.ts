import { entityColumn, numberColumn, yearColumn } from './columns.ts';
import { defineReadyMade } from './define-ready-made.ts';
import { aModality, aYear } from './parameters.ts';

export const modelsOfAModalitySince = defineReadyMade(import.meta.url, {
  group: 'Time',
  parameters: [aModality({ edges: ['HAS_MODALITY'], end: 'target' }), aYear()],
  columns: [
    entityColumn('model', 'Model', 'Model'),
    numberColumn('saying', 'Papers that say so'),
    numberColumn('papers', 'Papers that mention it'),
    yearColumn('firstYear', 'First'),
  ],
  graph: { nodes: ['model', '$modality'], edges: ['HAS_MODALITY'], joins: 'row' },
  example: { modality: 'image', year: 2020 },
});
