import { communityMembersRow } from './community-members-row.ts';
import { defineQuery } from './define-query.ts';
import { noParameters } from './row-of.ts';

export const communityPapers = defineQuery(import.meta.url, { parameters: noParameters, row: communityMembersRow });
