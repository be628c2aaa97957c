import { numberColumn, paperColumn, textColumn, yearColumn } from './columns.ts';
import { defineReadyMade } from './define-ready-made.ts';
import { anEntity, aYear, mentioned } from './parameters.ts';

export const papersThatMentionSince = defineReadyMade(import.meta.url, {
  group: 'Time',
  parameters: [anEntity(mentioned), aYear()],
  columns: [
    paperColumn(),
    yearColumn(),
    textColumn('venue', 'Venue'),
    numberColumn('mentions', 'Mentions'),
    textColumn('introduces', 'Introduces it'),
  ],
  graph: { nodes: ['paper', '$entity'], edges: ['MENTIONS'], joins: 'row' },
  example: { entity: 'bert', year: 2020 },
});
