import { createHash } from 'node:crypto';
import type { Document } from '../../vocabulary/document.ts';

/** sha256 over a cleaned document, bibliographic fields included: whether a paper has changed. */
export function paperHash(document: Document): string {
  const { id, title, abstract, authors, year, venue, url, doi, arxiv } = document;
  const fields = [id, title, abstract, authors, year ?? null, venue ?? null, url ?? null, doi ?? null, arxiv ?? null];
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex');
}
