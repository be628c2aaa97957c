import { paperColumn, textColumn, yearColumn } from './columns.ts';
import { defineReadyMade } from './define-ready-made.ts';
import { aTerm } from './parameters.ts';

export const papersAbout = defineReadyMade(import.meta.url, {
  group: 'Papers',
  parameters: [aTerm],
  columns: [paperColumn(), yearColumn(), textColumn('venue', 'Venue'), textColumn('keyTerm', 'Key term')],
  graph: { nodes: ['paper'], edges: [], joins: 'all' },
  example: { term: 'machine translation' },
});
