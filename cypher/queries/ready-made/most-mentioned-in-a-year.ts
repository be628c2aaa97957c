import { claimTypes, entityTypes } from '../../../vocabulary/kinds.ts';
import { entityColumn, papersColumn } from './columns.ts';
import { defineReadyMade } from './define-ready-made.ts';
import { aType, aYear } from './parameters.ts';

export const mostMentionedInAYear = defineReadyMade(import.meta.url, {
  group: 'Time',
  parameters: [aType(entityTypes), aYear()],
  columns: [entityColumn('entity', 'Name'), papersColumn],
  graph: { nodes: ['entity'], edges: [...claimTypes], joins: 'all' },
  example: { year: 2020 },
});
