import { z } from 'zod';
import { nodeIdOfPaper, PaperId } from '../../vocabulary/ids.ts';
import { minRank } from './common-parameters.ts';
import { defineQuery } from './define-query.ts';
import { rowOf } from './row-of.ts';

export const similarEdges = defineQuery(import.meta.url, {
  parameters: minRank,
  row: rowOf({
    source: PaperId.transform(nodeIdOfPaper),
    target: PaperId.transform(nodeIdOfPaper),
    score: z.number(),
  }),
});
