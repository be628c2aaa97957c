import { z } from 'zod';
import { PaperId } from '../../vocabulary/ids.ts';
import { EdgeType } from '../../vocabulary/kinds.ts';
import { defineQuery } from './define-query.ts';
import { nodeIdIn } from './graph-rows.ts';
import { nodeKindColumn, rowOf } from './row-of.ts';

export const edgesOfPaper = defineQuery(import.meta.url, {
  parameters: z.object({ id: PaperId, ids: z.array(z.string()) }),
  row: rowOf({
    type: EdgeType,
    source: z.string(),
    sourceKind: nodeKindColumn,
    target: z.string(),
    targetKind: nodeKindColumn,
    papers: z.int(),
    score: z.number().optional(),
  }).transform(({ type, source, sourceKind, target, targetKind, papers, score }) => ({
    type,
    source: nodeIdIn(sourceKind, source),
    target: nodeIdIn(targetKind, target),
    papers,
    score,
  })),
});
