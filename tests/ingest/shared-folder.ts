import { existsSync, readFileSync } from 'node:fs';
import { clean } from '../../ingest/text/clean.ts';
import { Document } from '../../vocabulary/document.ts';

const shared = new URL('../../../shared/', import.meta.url);

/** The folder with graphs and papers that lies beside the checkout; most clones have none. */
export const hasShared = existsSync(new URL('gold/score.py', shared));
export const leftOut = hasShared ? '' : ' (left out: there is no ../shared beside the checkout)';
if (!hasShared) console.log(`Some tests are left out: there is no ../shared beside the checkout.`);

export const sharedPath = (path: string): URL => new URL(path, shared);

export const readShared = (path: string): string => readFileSync(sharedPath(path), 'utf8');

/** Cleaned documents of a JSON Lines file there; those without an id are numbered. */
export const sharedPapers = (path: string): Document[] =>
  readShared(path)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      const { id, title, abstract } = JSON.parse(line);
      return clean(Document.parse({ id: id ?? String(index), title, abstract }));
    });
