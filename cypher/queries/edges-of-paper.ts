import { z } from 'zod';
import { PaperId } from '../../vocabulary/ids.ts';
import { defineQuery } from './define-query.ts';
import { edgeOfNodeRow } from './edge-of-node-row.ts';

export const edgesOfPaper = defineQuery(import.meta.url, { parameters: z.object({ id: PaperId }), row: edgeOfNodeRow });
