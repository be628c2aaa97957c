// node dist/training/papers.js DUMPS: cleaned papers, and what the fast grade reads out of them, for training the tagger.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findKinds } from '../ingest/detect/find-modalities.ts';
import { createExtractor } from '../ingest/extract.ts';
import { readInputs } from '../ingest/read/index.ts';
import { clean } from '../ingest/text/clean.ts';
import { tokenise } from '../ingest/text/tokenise.ts';
import type { Document } from '../vocabulary/document.ts';
import { goldFolder, goldPapers } from './gold-papers.ts';

const corpusFile = join(goldFolder, '../corpus/papers.jsonl');

async function corpus(): Promise<Document[]> {
  const papers: Document[] = [];
  for await (const item of readInputs([corpusFile])) if (item.kind === 'document') papers.push(clean(item.document));
  return papers;
}

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('say where to: node dist/training/papers.js FOLDER');
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
const extractor = await createExtractor({ grade: 'fast' });

async function dump(name: string, papers: Document[]): Promise<void> {
  const lines: string[] = [];
  for (const document of papers) {
    const text = tokenise(document);
    lines.push(
      JSON.stringify({
        id: document.id,
        text: text.text,
        titleEnd: text.titleEnd,
        sentences: text.sentences.map(({ start, end }) => [start, end]),
        modalities: findKinds(text).map(({ modality, words }) => ({
          name: modality,
          spans: words.map(({ span }) => span),
        })),
        extract: await extractor.extract(document),
      }),
    );
  }
  writeFileSync(join(folder ?? '', `${name}.dump.jsonl`), `${lines.join('\n')}\n`);
  console.log(`${name}: ${papers.length} papers`);
}

for (const name of ['train', 'dev-seed', 'dev-venues'] as const)
  await dump(
    name,
    goldPapers(name).map(({ document }) => document),
  );
await dump('corpus', await corpus());
