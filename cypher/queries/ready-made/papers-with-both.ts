import { numberColumn, paperColumn, textColumn, yearColumn } from './columns.ts';
import { defineReadyMade } from './define-ready-made.ts';
import { anEntity, mentioned } from './parameters.ts';

export const papersWithBoth = defineReadyMade(import.meta.url, {
  group: 'Papers',
  parameters: [anEntity(mentioned), anEntity(mentioned, 'other', 'Other name')],
  columns: [
    paperColumn(),
    yearColumn(),
    textColumn('venue', 'Venue'),
    numberColumn('mentions', 'Mentions of the first'),
    numberColumn('otherMentions', 'Mentions of the other'),
  ],
  graph: { nodes: ['paper', '$entity', '$other'], edges: ['MENTIONS'], joins: 'row' },
  example: { entity: 'bert', other: 'glue' },
});
