import { entityColumn, numberColumn } from './columns.ts';
import { defineReadyMade } from './define-ready-made.ts';
import { aModality } from './parameters.ts';

export const modelsOfTwoModalities = defineReadyMade(import.meta.url, {
  group: 'Modalities',
  parameters: [
    aModality({ edges: ['HAS_MODALITY'], end: 'target' }),
    aModality({ edges: ['HAS_MODALITY'], end: 'target' }, 'other', 'Other modality'),
  ],
  columns: [
    entityColumn('model', 'Model', 'Model'),
    numberColumn('saying', 'Papers on the first'),
    numberColumn('otherSaying', 'Papers on the other'),
    numberColumn('papers', 'Papers that mention it'),
  ],
  graph: { nodes: ['model', '$modality', '$other'], edges: ['HAS_MODALITY'], joins: 'row' },
  example: { modality: 'image', other: 'text' },
});
