import { z } from 'zod';
import { PaperId } from '../../vocabulary/ids.ts';
import { defineQuery } from './define-query.ts';
import { storedPapers } from './stored-papers.ts';

/** A stretch of papers in the order in which the engine sorts their ids. */
export const PaperRange = z.object({ first: PaperId, last: PaperId });

export const storedPapersBetween = defineQuery(import.meta.url, { parameters: PaperRange, row: storedPapers.row });
