import { entityColumn, numberColumn } from './columns.ts';
import { defineReadyMade } from './define-ready-made.ts';

export const modalitiesThatMeet = defineReadyMade(import.meta.url, {
  group: 'Modalities',
  columns: [
    entityColumn('modality', 'Modality', 'Modality'),
    entityColumn('other', 'Other', 'Modality'),
    numberColumn('models', 'Models'),
  ],
});
