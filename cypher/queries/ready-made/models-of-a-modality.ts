import { entityColumn, numberColumn, yearColumn } from './columns.ts';
import { defineReadyMade } from './define-ready-made.ts';
import { aModality } from './parameters.ts';

export const modelsOfAModality = defineReadyMade(import.meta.url, {
  group: 'Modalities',
  parameters: [aModality({ edges: ['HAS_MODALITY'], end: 'target' })],
  columns: [
    entityColumn('model', 'Model', 'Model'),
    numberColumn('saying', 'Papers that say so'),
    numberColumn('papers', 'Papers that mention it'),
    yearColumn('firstYear', 'First'),
  ],
  graph: { nodes: ['model', '$modality'], edges: ['HAS_MODALITY'], joins: 'row' },
  example: { modality: 'image' },
});
