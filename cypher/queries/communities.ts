import { CommunityView } from '../../vocabulary/api/node.ts';
import { defineQuery } from './define-query.ts';
import { noParameters, rowOf } from './row-of.ts';

export const communities = defineQuery(import.meta.url, { parameters: noParameters, row: rowOf(CommunityView.shape) });
