import { defineQuery } from './define-query.ts';
import { acrossRow } from './mentions-across.ts';
import { noParameters } from './row-of.ts';

export const claimsAcross = defineQuery(import.meta.url, { parameters: noParameters, row: acrossRow });
