import { type ReadOptions, readInputs } from '../../../ingest/read/index.ts';
import type { Notice } from '../../../vocabulary/api/job.ts';
import type { Document } from '../../../vocabulary/document.ts';

/** Everything that the readers give for some paths, sorted by kind. */
export async function readAll(
  paths: string[],
  options?: ReadOptions,
): Promise<{ documents: Document[]; lines: number[]; notices: Notice[] }> {
  const documents: Document[] = [];
  const lines: number[] = [];
  const notices: Notice[] = [];
  for await (const item of readInputs(paths, options)) {
    if (item.kind === 'notice') notices.push(item.notice);
    else {
      documents.push(item.document);
      lines.push(item.line);
    }
  }
  return { documents, lines, notices };
}
