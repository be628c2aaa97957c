import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PaperGraph, parseGraphs } from '../ingest/score/index.ts';
import { clean } from '../ingest/text/clean.ts';
import { Document } from '../vocabulary/document.ts';

/** The papers with what annotators found in them. Not part of the project: a folder beside the checkout. */
export const goldFolder = '../shared/gold';

export class GoldMissingError extends Error {
  override name = 'GoldMissingError';
}

export interface GoldPaper {
  document: Document;
  gold: PaperGraph;
}

export type GoldSet = 'train' | 'dev-seed' | 'dev-venues';

/** @throws GoldMissingError where the annotated papers are not at hand. */
export function goldPapers(name: GoldSet, folder = goldFolder): GoldPaper[] {
  const file = (ending: string): string => join(folder, `${name}${ending}`);
  if (!existsSync(file('.jsonl')))
    throw new GoldMissingError(
      `${file('.jsonl')} is missing: the annotated papers are not shared with the project. ` +
        'The trained deciders in ingest/learn/ need no training to be used.',
    );
  const gold = parseGraphs(readFileSync(file('.jsonl'), 'utf8'), file('.jsonl'));
  return readFileSync(file('.papers.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const document = clean(Document.parse(JSON.parse(line)));
      return { document, gold: gold.get(document.id) ?? { id: document.id, entities: [], relations: [] } };
    });
}
