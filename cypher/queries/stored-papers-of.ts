import { PaperIds } from './content-marks-of.ts';
import { defineQuery } from './define-query.ts';
import { storedPapers } from './stored-papers.ts';

export const storedPapersOf = defineQuery(import.meta.url, { parameters: PaperIds, row: storedPapers.row });
