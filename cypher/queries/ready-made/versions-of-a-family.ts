import { entityColumn, papersColumn, yearColumn } from './columns.ts';
import { defineReadyMade } from './define-ready-made.ts';
import { aNamedEntity, mentioned } from './parameters.ts';

export const versionsOfAFamily = defineReadyMade(import.meta.url, {
  group: 'Lineage',
  parameters: [aNamedEntity(mentioned)],
  columns: [
    entityColumn('member', 'Version or size'),
    papersColumn,
    yearColumn('firstYear', 'First'),
    yearColumn('lastYear', 'Latest'),
  ],
  graph: { nodes: ['member'], edges: ['BASED_ON', 'DERIVED_FROM', 'COMPARED_WITH'], joins: 'all' },
  example: { entity: 'gpt-3' },
});
