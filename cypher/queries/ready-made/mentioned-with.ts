import { entityColumn, numberColumn } from './columns.ts';
import { defineReadyMade } from './define-ready-made.ts';
import { anEntity, mentioned } from './parameters.ts';

export const mentionedWith = defineReadyMade(import.meta.url, {
  group: 'Connections',
  parameters: [anEntity(mentioned)],
  columns: [
    entityColumn('other', 'Name'),
    numberColumn('shared', 'Shared papers'),
    numberColumn('papers', 'Papers that mention it'),
    numberColumn('closeness', 'Closeness'),
  ],
  graph: { nodes: ['$entity', 'other'], edges: ['MENTIONED_WITH'], joins: 'row', papers: 'shared' },
  example: { entity: 'bert' },
});
