import { createExtractor } from '../../ingest/extract.ts';
import { clean } from '../../ingest/text/clean.ts';
import { Document, textOf } from '../../vocabulary/document.ts';
import type { Extract } from '../../vocabulary/extract.ts';

const extractor = await createExtractor({ grade: 'fast' });

export interface Reading {
  text: string;
  extract: Extract;
  /** `Model GPT-4`, in text order. */
  entities: string[];
  /** `EVALUATED_ON mmE5 -> MMEB`. */
  claims: string[];
}

/** Reads a paper of that title and abstract through the extractor's own door. */
export async function readText(abstract: string, title = 'On reading'): Promise<Reading> {
  const document = clean(Document.parse({ id: 'test', title, abstract }));
  const extract = await extractor.extract(document);
  const nameOf = (end: 'PAPER' | number): string => (end === 'PAPER' ? end : (extract.entities[end]?.name ?? '?'));
  return {
    text: textOf(document),
    extract,
    entities: extract.entities.map(({ type, name }) => `${type} ${name}`),
    claims: extract.claims.map(({ type, source, target }) => `${type} ${nameOf(source)} -> ${nameOf(target)}`),
  };
}
