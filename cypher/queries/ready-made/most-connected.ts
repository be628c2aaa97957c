import { claimTypes, entityTypes } from '../../../vocabulary/kinds.ts';
import { entityColumn, numberColumn, papersColumn } from './columns.ts';
import { defineReadyMade } from './define-ready-made.ts';
import { aType } from './parameters.ts';

export const mostConnected = defineReadyMade(import.meta.url, {
  group: 'Connections',
  parameters: [aType(entityTypes)],
  columns: [entityColumn('entity', 'Name'), numberColumn('connected', 'Related names'), papersColumn],
  graph: { nodes: ['entity'], edges: [...claimTypes], joins: 'all' },
});
