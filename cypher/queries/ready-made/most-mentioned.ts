import { claimTypes, entityTypes } from '../../../vocabulary/kinds.ts';
import { entityColumn, papersColumn, yearColumn } from './columns.ts';
import { defineReadyMade } from './define-ready-made.ts';
import { aType } from './parameters.ts';

export const mostMentioned = defineReadyMade(import.meta.url, {
  group: 'Connections',
  parameters: [aType(entityTypes)],
  columns: [
    entityColumn('entity', 'Name'),
    papersColumn,
    yearColumn('firstYear', 'First'),
    yearColumn('lastYear', 'Latest'),
  ],
  graph: { nodes: ['entity'], edges: [...claimTypes], joins: 'all' },
});
