import { claimTypes } from '../../../vocabulary/kinds.ts';
import { entityColumn, numberColumn } from './columns.ts';
import { defineReadyMade } from './define-ready-made.ts';
import { aCommunity } from './parameters.ts';

export const bridges = defineReadyMade(import.meta.url, {
  group: 'Connections',
  parameters: [aCommunity('community', 'Community'), aCommunity('other', 'Other community')],
  columns: [
    entityColumn('entity', 'Name'),
    numberColumn('here', 'Papers of the first'),
    numberColumn('there', 'Papers of the other'),
  ],
  graph: { nodes: ['entity'], edges: [...claimTypes], joins: 'all' },
});
