import { paperColumn, textColumn, yearColumn } from './columns.ts';
import { defineReadyMade } from './define-ready-made.ts';
import { aTerm, aYear } from './parameters.ts';

export const papersAboutSince = defineReadyMade(import.meta.url, {
  group: 'Time',
  parameters: [aTerm, aYear()],
  columns: [paperColumn(), yearColumn(), textColumn('venue', 'Venue'), textColumn('keyTerm', 'Key term')],
  graph: { nodes: ['paper'], edges: [], joins: 'all' },
  example: { term: 'machine translation', year: 2018 },
});
