import { claimTypes, entityTypes } from '../../../vocabulary/kinds.ts';
import { entityColumn, numberColumn, papersColumn, yearColumn } from './columns.ts';
import { defineReadyMade } from './define-ready-made.ts';
import { aType } from './parameters.ts';

export const longestInUse = defineReadyMade(import.meta.url, {
  group: 'Time',
  parameters: [aType(entityTypes)],
  columns: [
    entityColumn('entity', 'Name'),
    yearColumn('firstYear', 'First'),
    yearColumn('lastYear', 'Latest'),
    numberColumn('years', 'Years between'),
    papersColumn,
  ],
  graph: { nodes: ['entity'], edges: [...claimTypes], joins: 'all' },
});
