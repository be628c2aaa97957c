import { z } from 'zod';
import { ClaimType } from '../../vocabulary/kinds.ts';
import { defineQuery } from './define-query.ts';
import { headOf } from './node-row.ts';
import { nodeKindColumn, rowOf } from './row-of.ts';

export const pairsOfCommunity = defineQuery(import.meta.url, {
  parameters: z.object({ community: z.string(), limit: z.int().positive() }),
  row: rowOf({
    modelId: z.string(),
    modelName: z.string(),
    modelPapers: z.int(),
    modelYear: z.int().optional(),
    type: ClaimType,
    dataId: z.string(),
    dataKind: nodeKindColumn,
    dataName: z.string(),
    dataPapers: z.int(),
    dataYear: z.int().optional(),
    papers: z.int(),
  }).transform((row) => ({
    model: headOf({
      id: row.modelId,
      kind: 'Model',
      name: row.modelName,
      papers: row.modelPapers,
      year: row.modelYear,
    }),
    type: row.type,
    data: headOf({
      id: row.dataId,
      kind: row.dataKind,
      name: row.dataName,
      papers: row.dataPapers,
      year: row.dataYear,
    }),
    papers: row.papers,
  })),
});
