import { communityColumn, numberColumn, papersColumn } from './columns.ts';
import { defineReadyMade } from './define-ready-made.ts';
import { anEntity, mentioned } from './parameters.ts';

export const communitiesOf = defineReadyMade(import.meta.url, {
  group: 'Connections',
  parameters: [anEntity(mentioned)],
  columns: [communityColumn('community', 'Community'), papersColumn, numberColumn('size', 'Size of the community')],
  example: { entity: 'bert' },
});
