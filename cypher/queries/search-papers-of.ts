import { PaperIds } from './content-marks-of.ts';
import { defineQuery } from './define-query.ts';
import { searchPapers } from './search-papers.ts';

export const searchPapersOf = defineQuery(import.meta.url, { parameters: PaperIds, row: searchPapers.row });
