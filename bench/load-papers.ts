import { readInputs } from '../ingest/read/index.ts';
import { clean } from '../ingest/text/clean.ts';
import type { Document } from '../vocabulary/document.ts';

/** The papers of an input, cleaned, each id once. */
export async function loadPapers(path: string): Promise<Document[]> {
  const papers = new Map<string, Document>();
  for await (const item of readInputs([path])) {
    if (item.kind === 'document') papers.set(item.document.id, clean(item.document));
    else if (item.notice.level === 'failed')
      console.error(`${item.notice.file}:${item.notice.line}: ${item.notice.reason}`);
  }
  return [...papers.values()];
}
