import { z } from 'zod';
import { PaperId } from '../../vocabulary/ids.ts';
import { defineQuery } from './define-query.ts';
import { placementOf, placementShape } from './placed.ts';
import { noParameters, rowOf } from './row-of.ts';

const row = rowOf({ id: PaperId, title: z.string(), abstract: z.string(), ...placementShape }).transform(
  ({ id, title, abstract, ...placed }) => ({ id, title, abstract, placement: placementOf(placed) }),
);

export const analysisPapers = defineQuery(import.meta.url, { parameters: noParameters, row });
