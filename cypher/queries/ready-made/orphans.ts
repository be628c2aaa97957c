import { namedTypes } from '../../../vocabulary/kinds.ts';
import { entityColumn, papersColumn, yearColumn } from './columns.ts';
import { defineReadyMade } from './define-ready-made.ts';
import { aType } from './parameters.ts';

export const orphans = defineReadyMade(import.meta.url, {
  group: 'Blank spots',
  parameters: [aType(namedTypes)],
  columns: [
    entityColumn('entity', 'Name'),
    papersColumn,
    yearColumn('firstYear', 'First'),
    yearColumn('lastYear', 'Latest'),
  ],
  graph: { nodes: ['entity'], edges: [], joins: 'row' },
});
