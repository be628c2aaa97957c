import { numberColumn, papersColumn, yearColumn } from './columns.ts';
import { defineReadyMade } from './define-ready-made.ts';
import { anEntity, mentioned } from './parameters.ts';

export const timelineOf = defineReadyMade(import.meta.url, {
  group: 'Time',
  parameters: [anEntity(mentioned)],
  columns: [yearColumn(), papersColumn, numberColumn('mentions', 'Mentions')],
  example: { entity: 'bert' },
});
