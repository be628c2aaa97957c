import { z } from 'zod';
import { PaperId } from '../../vocabulary/ids.ts';
import { contentMarks } from './content-marks.ts';
import { defineQuery } from './define-query.ts';

/** At least one paper: the embedded engine takes no empty list. */
export const PaperIds = z.object({ ids: z.array(PaperId).min(1) });

export const contentMarksOf = defineQuery(import.meta.url, { parameters: PaperIds, row: contentMarks.row });
