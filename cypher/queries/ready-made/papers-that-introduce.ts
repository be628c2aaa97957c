import { paperColumn, textColumn, yearColumn } from './columns.ts';
import { defineReadyMade } from './define-ready-made.ts';
import { aNamedEntity } from './parameters.ts';

export const papersThatIntroduce = defineReadyMade(import.meta.url, {
  group: 'Papers',
  parameters: [aNamedEntity({ edges: ['INTRODUCES'], end: 'target' })],
  columns: [paperColumn(), yearColumn(), textColumn('venue', 'Venue'), textColumn('sentence', 'Sentence')],
  graph: { nodes: ['paper', '$entity'], edges: ['INTRODUCES'], joins: 'row' },
  example: { entity: 'imagenet' },
});
