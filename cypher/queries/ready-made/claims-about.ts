import { entityColumn, paperColumn, relationColumn, textColumn, yearColumn } from './columns.ts';
import { defineReadyMade } from './define-ready-made.ts';
import { anEntity } from './parameters.ts';

export const claimsAbout = defineReadyMade(import.meta.url, {
  group: 'Papers',
  parameters: [
    anEntity({
      edges: ['EVALUATED_ON', 'TRAINED_ON', 'COMPARED_WITH', 'BASED_ON', 'DERIVED_FROM', 'HAS_MODALITY'],
      end: 'either',
    }),
  ],
  columns: [
    entityColumn('subject', 'Subject'),
    relationColumn(),
    entityColumn('object', 'Object'),
    textColumn('sentence', 'Sentence'),
    paperColumn(),
    yearColumn(),
  ],
  graph: {
    nodes: ['subject', 'object'],
    edges: ['EVALUATED_ON', 'TRAINED_ON', 'COMPARED_WITH', 'BASED_ON', 'DERIVED_FROM', 'HAS_MODALITY'],
    joins: 'row',
  },
  example: { entity: 'bert' },
});
