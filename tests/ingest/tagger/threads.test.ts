import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { createExtractor } from '../../../ingest/extract.ts';
import { ExtractPool } from '../../../ingest/workers/extract-pool.ts';
import { Document } from '../../../vocabulary/document.ts';
import { writeTinyWeights } from './tiny-weights.ts';

// Threads run what `npm run build` made, as they do for users.
const script = pathToFileURL(join(import.meta.dirname, '..', '..', '..', 'dist', 'ingest', 'extract-worker.js'));

const papers = ['TinyNet: We Train on Images', 'ImageNet-S, a Dataset of Images', 'On Unrelated Nets'].map(
  (title, id) =>
    Document.parse({
      id: `tiny-${id}`,
      title,
      abstract: `We propose a model for images. We evaluate it on ImageNet and CIFAR-${id}, and it outperforms ResNet-50.`,
    }),
);

test('threads read in the accurate grade, and as this thread does', async () => {
  const weights = writeTinyWeights();
  const options = { grade: 'accurate', weights, runtime: 'onnxruntime-web' } as const;
  const extractor = await createExtractor(options);
  const pool = new ExtractPool(script, extractor, options, 2);
  try {
    const apart = await Promise.all(papers.map((paper) => pool.extract(paper)));
    for (const [index, paper] of papers.entries()) expect(apart[index]).toEqual(await extractor.extract(paper));
  } finally {
    await pool.close();
    rmSync(weights, { recursive: true });
  }
});
