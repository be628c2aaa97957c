import { communityMembersRow } from './community-members-row.ts';
import { defineQuery } from './define-query.ts';
import { noParameters } from './row-of.ts';

export const communityEntities = defineQuery(import.meta.url, { parameters: noParameters, row: communityMembersRow });
