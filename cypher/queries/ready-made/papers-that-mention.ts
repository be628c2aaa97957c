import { numberColumn, paperColumn, textColumn, yearColumn } from './columns.ts';
import { defineReadyMade } from './define-ready-made.ts';
import { anEntity, mentioned } from './parameters.ts';

export const papersThatMention = defineReadyMade(import.meta.url, {
  group: 'Papers',
  parameters: [anEntity(mentioned)],
  columns: [
    paperColumn(),
    yearColumn(),
    textColumn('venue', 'Venue'),
    numberColumn('mentions', 'Mentions'),
    textColumn('introduces', 'Introduces it'),
  ],
  graph: { nodes: ['paper', '$entity'], edges: ['MENTIONS'], joins: 'row' },
  example: { entity: 'bert' },
});
